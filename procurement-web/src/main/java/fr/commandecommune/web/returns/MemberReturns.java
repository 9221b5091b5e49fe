package fr.commandecommune.web.returns;

import fr.commandecommune.web.campaigns.CampaignLife;
import fr.commandecommune.web.campaigns.HeldCampaign;
import fr.commandecommune.web.returns.MemberReturn.State;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The life of each member's return: draft, submitted, approved by the commune, accepted by the service, sent back, nil. Each
 * write names the version it was made on; one made on an older version is refused, and so is what comes after closing. Everything
 * is kept in a history, refusals too.
 */
@Component
public class MemberReturns {

    private final ReturnRecords records;
    private final CampaignLife life;
    private final WrittenAnswers writtenAnswers;
    private final ReturnFiles files;
    private final LockedLines lockedLines;
    private final ReturnNews news;

    MemberReturns(
            ReturnRecords records,
            CampaignLife life,
            WrittenAnswers writtenAnswers,
            ReturnFiles files,
            LockedLines lockedLines,
            ReturnNews news) {
        this.records = records;
        this.life = life;
        this.writtenAnswers = writtenAnswers;
        this.files = files;
        this.lockedLines = lockedLines;
        this.news = news;
    }

    /** Where a member's return stands; a blank draft of version 0 while nothing was written. */
    public MemberReturn of(String campaign, String siren) {
        return records.find(campaign, siren).orElseGet(() -> MemberReturn.blank(campaign, siren));
    }

    /** All that were begun in a campaign, by SIREN, in one statement. */
    public Map<String, MemberReturn> of(String campaign) {
        return records.of(campaign);
    }

    /** What happened to a return, newest first. */
    public List<ReturnEvent> history(String campaign, String siren) {
        return records.history(campaign, siren);
    }

    /** The lines the commune is asked to look at again; none unless the return was sent back. */
    public List<SentBackLine> sentBack(String campaign, String siren) {
        return of(campaign, siren).state() == State.SENT_BACK ? records.sentBack(campaign, siren) : List.of();
    }

    /** Whether the commune may type in its return now. */
    public Editable editable(HeldCampaign held, String siren) {
        return editable(held, siren, false);
    }

    /**
     * Whether lines may be typed now.
     *
     * @param byService for an agent of the service, whom closing does not stop, only the freeze
     */
    public Editable editable(HeldCampaign held, String siren, boolean byService) {
        var taking = records.taking(held.code());
        if (!taking.fromService()) {
            return Editable.closed("Le besoin est gelé : les retours ne changent plus.");
        }
        if (!byService && !taking.fromMembers()) {
            return Editable.closed("La campagne ne reçoit pas de retour en ce moment : s'adresser au service commun.");
        }
        var state = of(held.code(), siren).state();
        if (!state.typed()) {
            return Editable.closed("Ce retour est « " + state.label() + " » : le faire rouvrir pour le changer.");
        }
        return new Editable(
                null,
                sentBack(held.code(), siren).stream().map(SentBackLine::article).collect(Collectors.toSet()));
    }

    /** Lines were typed. A return that was sent back stays so until it is submitted again. */
    @Transactional
    public MemberReturn draft(HeldCampaign held, String siren, long expectedVersion, Author author)
            throws ReturnRefused {
        var before = begin(held, siren, expectedVersion, author);
        require(before, EnumSet.of(State.DRAFT, State.SENT_BACK));
        var after = write(before, before.state(), author, author.proxy());
        if (before.version() == 0 || !author.equals(before.author())) {
            records.tell(before, after.state(), after.version(), false, author, null);
        }
        return after;
    }

    /**
     * The commune sends its return, or the service in its place. After closing it is refused, and the refusal kept.
     *
     * @throws LateReturn when the campaign takes no return from the communes any more
     */
    @Transactional
    public MemberReturn submit(HeldCampaign held, String siren, long expectedVersion, Author author)
            throws ReturnRefused {
        var before = begin(held, siren, expectedVersion, author);
        require(before, EnumSet.of(State.DRAFT, State.SENT_BACK));
        var after = move(before, State.SUBMITTED, author, author.proxy(), null);
        confirm(held, after, author);
        return after;
    }

    /** The member needs nothing this year: an answer, not a silence. */
    @Transactional(rollbackFor = IOException.class)
    public MemberReturn nil(
            HeldCampaign held, String siren, long expectedVersion, Author author, @Nullable String reason)
            throws ReturnRefused, IOException {
        var before = begin(held, siren, expectedVersion, author);
        require(before, EnumSet.of(State.DRAFT, State.SENT_BACK));
        var after = move(before, State.NIL, author, author.proxy(), reason);
        writtenAnswers.nil(held, siren);
        confirm(held, after, author);
        return after;
    }

    /**
     * The service says in the place of a silent member what it needs.
     *
     * @param quantities by article, in the article's own unit
     */
    @Transactional(rollbackFor = IOException.class)
    public MemberReturn estimate(
            HeldCampaign held,
            String siren,
            long expectedVersion,
            Map<String, BigDecimal> quantities,
            Author author,
            String motive)
            throws ReturnRefused, IOException {
        var before = begin(held, siren, expectedVersion, author);
        require(before, EnumSet.of(State.DRAFT, State.SENT_BACK));
        var after = move(before, State.SUBMITTED, author, true, "estimé par le coordonnateur : " + motive);
        writtenAnswers.estimate(held, siren, quantities);
        confirm(held, after, author);
        return after;
    }

    /** The commune's own approver says yes. */
    @Transactional
    public MemberReturn approve(HeldCampaign held, String siren, long expectedVersion, Author author)
            throws ReturnRefused {
        var before = sent(held, siren, expectedVersion, author);
        require(before, EnumSet.of(State.SUBMITTED));
        return move(before, State.APPROVED, author, false, null);
    }

    /** The service takes the return as it is. */
    @Transactional
    public MemberReturn accept(HeldCampaign held, String siren, long expectedVersion, Author agent)
            throws ReturnRefused {
        var before = sent(held, siren, expectedVersion, agent);
        require(before, EnumSet.of(State.SUBMITTED, State.APPROVED));
        return move(before, State.ACCEPTED, agent, true, null);
    }

    /** The service sends single lines back, each with its reason; the others stay locked. */
    @Transactional
    public MemberReturn sendBack(
            HeldCampaign held, String siren, long expectedVersion, List<SentBackLine> lines, Author agent)
            throws ReturnRefused {
        if (lines.isEmpty()) {
            throw new ReturnRefused("Choisir au moins une ligne à renvoyer, avec son motif.");
        }
        for (var line : lines) {
            if (held.article(line.article()).isEmpty()) {
                throw new ReturnRefused(
                        "La référence « " + line.article() + " » n'est pas au catalogue : la corriger.");
            }
            if (line.reason().needsWords()
                    && (line.words() == null || line.words().isBlank())) {
                throw new ReturnRefused(
                        "Le motif « autre » demande une explication, à la ligne " + line.article() + ".");
            }
        }
        var before = sent(held, siren, expectedVersion, agent);
        require(before, EnumSet.of(State.SUBMITTED, State.APPROVED, State.ACCEPTED));
        var reason =
                lines.stream().map(line -> line.article() + " : " + line.told()).collect(Collectors.joining(" ; "));
        var after = move(before, State.SENT_BACK, agent, true, reason);
        records.sendBack(after, lines);
        news.sentBack(held, after, lines);
        return after;
    }

    /** The return becomes a draft again, the whole of it; the reason is kept. */
    @Transactional(rollbackFor = IOException.class)
    public MemberReturn reopen(HeldCampaign held, String siren, long expectedVersion, Author author, String reason)
            throws ReturnRefused, IOException {
        if (reason.isBlank()) {
            throw new ReturnRefused("Dire pourquoi le retour est rouvert.");
        }
        var before = sent(held, siren, expectedVersion, author);
        require(before, EnumSet.complementOf(EnumSet.of(State.DRAFT)));
        var after = move(before, State.DRAFT, author, true, reason.strip());
        writtenAnswers.remove(held, siren);
        return after;
    }

    /**
     * A file that answers for the member is about to join the returns that count.
     *
     * @param byService for an agent of the service, whom closing does not stop
     * @throws LateReturn when the campaign takes none from the communes any more
     */
    @Transactional
    public void received(HeldCampaign held, String siren, Path file, boolean byService, Author author)
            throws ReturnRefused {
        life.hold(held.code());
        var current = of(held.code(), siren);
        var before = begin(held, siren, current.version(), author);
        if (!byService && before.state() == State.ACCEPTED) {
            throw new ReturnRefused(
                    "Ce retour est accepté par le service : lui demander de le rouvrir pour le remplacer.");
        }
        var reopened =
                sentBack(held.code(), siren).stream().map(SentBackLine::article).collect(Collectors.toSet());
        var changed =
                byService || reopened.isEmpty() ? Set.<String>of() : lockedLines.changed(held, siren, file, reopened);
        if (!changed.isEmpty()) {
            throw new ReturnRefused(
                    "Seules les lignes renvoyées se corrigent ; ce fichier change aussi %s : les remettre comme avant."
                            .formatted(String.join(", ", changed)));
        }
        var nil = files.read(held, file).nil().contains(siren);
        move(before, nil ? State.NIL : State.SUBMITTED, author, byService, "fichier « " + file.getFileName() + " »");
    }

    /** A file was taken back: the return stands as the files that still count say it. */
    @Transactional
    public void takenBack(HeldCampaign held, String siren, Author author) throws ReturnRefused {
        var current = of(held.code(), siren);
        var before = begin(held, siren, current.version(), author);
        move(before, answered(held, siren), author, true, "import annulé");
    }

    private MemberReturn begin(HeldCampaign held, String siren, long expectedVersion, Author author)
            throws OutdatedReturn {
        life.hold(held.code());
        records.begin(MemberReturn.blank(held.code(), siren), author);
        var before = of(held.code(), siren);
        if (before.version() != expectedVersion) {
            throw new OutdatedReturn(before);
        }
        return before;
    }

    /** As {@link #begin}; a return that lay in the folder before anybody acted on the site has been sent. */
    private MemberReturn sent(HeldCampaign held, String siren, long expectedVersion, Author author)
            throws ReturnRefused {
        var before = begin(held, siren, expectedVersion, author);
        if (before.version() > 0) {
            return before;
        }
        var state = answered(held, siren);
        return state == State.DRAFT ? before : move(before, state, author, true, "fichier déjà dans la campagne");
    }

    /** What the files that count say of a member. */
    private State answered(HeldCampaign held, String siren) {
        var speaking = files.of(held);
        if (speaking.stream().anyMatch(file -> file.asking().contains(siren))) {
            return State.SUBMITTED;
        }
        return speaking.stream().anyMatch(file -> file.nil().contains(siren)) ? State.NIL : State.DRAFT;
    }

    private void confirm(HeldCampaign held, MemberReturn after, Author author) {
        if (author.proxy()) {
            news.entered(held, after, author);
        }
    }

    private static void require(MemberReturn before, Set<State> states) throws ReturnRefused {
        if (!states.contains(before.state())) {
            throw new ReturnRefused(
                    "Ce retour est « " + before.state().label() + " » : cela ne peut pas se faire maintenant.");
        }
    }

    private MemberReturn move(MemberReturn before, State to, Author author, boolean evenClosed, @Nullable String reason)
            throws ReturnRefused {
        var after = records.move(before, to, author, evenClosed).orElse(null);
        if (after == null) {
            var late = new LateReturn();
            records.tell(before, to, before.version(), true, author, late.sentence());
            throw late;
        }
        records.tell(before, to, after.version(), false, author, reason);
        return after;
    }

    private MemberReturn write(MemberReturn before, State to, Author author, boolean evenClosed) throws LateReturn {
        return records.move(before, to, author, evenClosed).orElseThrow(LateReturn::new);
    }
}
