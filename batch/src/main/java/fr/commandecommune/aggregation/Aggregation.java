package fr.commandecommune.aggregation;

import fr.commandecommune.aggregation.AggregationRun.Progress;
import fr.commandecommune.aggregation.AggregationRun.State;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * Adds up the returns of a campaign into a joint order: the same job for the command line and the screens.
 *
 * <p>{@link #start} comes back at once and {@link #find} tells how far the run is, from any process and after a restart;
 * {@link #run} waits. Asked twice for the same campaign, files and choice, it is the same run: one that was cut short goes
 * on, one that is done writes its files again. What a run found is read through {@link JointOrders}.
 */
public final class Aggregation {

    private final DataSource dataSource;
    private final Runs runs;
    private final AggregationJob job;
    private final Executor background;
    private final Map<String, RunId> atWork = new ConcurrentHashMap<>();

    Aggregation(DataSource dataSource, Runs runs, AggregationJob job, Executor background) {
        this.dataSource = dataSource;
        this.runs = runs;
        this.job = job;
        this.background = background;
    }

    /**
     * Starts the run in the background, or joins it if this process is already at it.
     *
     * @throws CampaignBusy when another run is at work on this campaign
     * @throws fr.commandecommune.intake.CampaignRefused when a file that describes the campaign is wrong
     */
    public RunId start(AggregationRequest request) {
        var inputs = Inputs.of(request);
        var identity = identity(request, inputs);
        var running = atWork.get(identity.key());
        if (running != null) {
            return running;
        }
        var work = begin(request, identity, inputs);
        background.execute(() -> {
            try {
                finish(work);
            } catch (RunStopped asked) {
                // the run is cut short, and whoever asked for it sees that
            } catch (RuntimeException e) {
                // the run keeps why it failed, and the screen that follows it says so
                Thread.currentThread().getUncaughtExceptionHandler().uncaughtException(Thread.currentThread(), e);
            }
        });
        return work.id();
    }

    /**
     * Runs to the end; the same refusals as {@link #start}.
     *
     * @param listener hears how far the run is
     */
    public AggregationRun run(AggregationRequest request, Consumer<Progress> listener) {
        var inputs = Inputs.of(request);
        var work = begin(request, identity(request, inputs), inputs);
        runs.listen(work.id(), listener);
        try {
            finish(work);
        } finally {
            runs.stopListening(work.id());
        }
        return runs.find(work.id()).orElseThrow();
    }

    /** How a run stands. */
    public Optional<AggregationRun> find(RunId id) {
        return runs.find(id).map(this::alive);
    }

    /** The runs for a joint order of a campaign, newest first. */
    public List<AggregationRun> history(String campaign, int limit) {
        return runs.history(campaign, null, limit).stream().map(this::alive).toList();
    }

    /** The newest run of a campaign that made a joint order. */
    public Optional<AggregationRun> latestDone(String campaign) {
        return runs.history(campaign, State.DONE, 1).stream().findFirst();
    }

    /**
     * Asks a run of this process to stop: it does so between two steps or, while it reads, within a second. Asked for again, it goes on
     * from there. Nothing happens where it is over already.
     */
    public void stop(RunId id) {
        if (atWork.containsValue(id)) {
            runs.askToStop(id);
        }
    }

    /** Deletes what a run left in the database; meant for checks whose return was taken or given up. */
    public void forget(RunId id) {
        job.inTransaction(() -> runs.forget(id));
    }

    private record Work(RunId id, RunIdentity identity, Inputs inputs, CampaignLock lock) {}

    private static RunIdentity identity(AggregationRequest request, Inputs inputs) {
        return RunIdentity.of(request, inputs.campaign(), inputs.digests().inputHash());
    }

    private Work begin(AggregationRequest request, RunIdentity identity, Inputs inputs) {
        var lock = CampaignLock.take(dataSource, identity.lockKey())
                .orElseThrow(() -> CampaignBusy.with(identity.campaign(), runs.worker(identity.campaign())));
        var begun = false;
        try {
            var id = runs.open(identity, inputs.campaign(), request);
            atWork.put(identity.key(), id);
            begun = true;
            return new Work(id, identity, inputs, lock);
        } finally {
            if (!begun) {
                lock.close();
            }
        }
    }

    private void finish(Work work) {
        try {
            job.perform(work.id(), work.identity(), work.inputs());
        } catch (RunStopped asked) {
            throw asked;
        } catch (RuntimeException e) {
            throw ended(work.id(), e);
        } finally {
            runs.forgetStop(work.id());
            atWork.remove(work.identity().key());
            work.lock().close();
        }
    }

    /** A run that an outage cut short can go on; any other failure is ours, and is kept. */
    private RuntimeException ended(RunId run, RuntimeException failure) {
        var outage = Outage.behind(failure);
        if (outage.isPresent()) {
            return outage.get();
        }
        try {
            runs.failed(run, String.valueOf(failure.getMessage()));
        } catch (DataAccessException | TransactionException unkept) {
            failure.addSuppressed(unkept);
        }
        return failure;
    }

    /** A run that nobody is at work on any more was cut short. */
    private AggregationRun alive(AggregationRun run) {
        var cutShort = run.state() == State.RUNNING
                && !atWork.containsValue(run.id())
                && !CampaignLock.isHeld(dataSource, run.campaign());
        return cutShort ? run.interrupted() : run;
    }
}
