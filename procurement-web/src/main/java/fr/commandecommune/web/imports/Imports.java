package fr.commandecommune.web.imports;

import fr.commandecommune.aggregation.Aggregation;
import fr.commandecommune.aggregation.AggregationRequest;
import fr.commandecommune.home.Home;
import fr.commandecommune.intake.LeftOutLines;
import fr.commandecommune.web.access.Account;
import fr.commandecommune.web.access.NoSuchPage;
import fr.commandecommune.web.campaigns.CampaignLife;
import fr.commandecommune.web.campaigns.HeldCampaign;
import fr.commandecommune.web.imports.ReturnImport.State;
import fr.commandecommune.web.returns.Author;
import fr.commandecommune.web.returns.MemberReturns;
import fr.commandecommune.web.returns.ReturnFile;
import fr.commandecommune.web.returns.ReturnFiles;
import fr.commandecommune.web.returns.ReturnRefused;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes returns in: each is kept apart and tried by the aggregation's own check; confirmed, it joins the returns that count
 * and puts the earlier answers of the same members aside; undone, everything is as before.
 */
@Component
public class Imports {

    private final Home home;
    private final Aggregation aggregation;
    private final ImportRecords records;
    private final ReturnFiles files;
    private final CampaignLife life;
    private final MemberReturns returns;

    Imports(
            Home home,
            Aggregation aggregation,
            ImportRecords records,
            ReturnFiles files,
            CampaignLife life,
            MemberReturns returns) {
        this.home = home;
        this.aggregation = aggregation;
        this.records = records;
        this.files = files;
        this.life = life;
        this.returns = returns;
    }

    /** Keeps a file apart and starts its check. */
    ReturnImport send(HeldCampaign held, Account account, @Nullable String onlySiren, SentFile file, InputStream bytes)
            throws IOException {
        var id = UUID.randomUUID();
        var folder = Files.createDirectories(folder(id));
        Files.copy(bytes, folder.resolve(file.name()));
        records.sent(id, held.code(), file.name(), onlySiren, account.name());
        var run = aggregation.start(AggregationRequest.check(held.folder(), folder.resolve(file.name()), onlySiren));
        records.checkedBy(id, run);
        return find(held, account, id);
    }

    /**
     * Takes in a return that was written on the site for one member, as if its file had been sent and confirmed. Its check is
     * left to be started.
     *
     * @param agreed the version of the earlier answers that the person agreed to put aside; absent if none
     */
    @Transactional(
            rollbackFor = {IOException.class, Refusal.class},
            noRollbackFor = NotTaken.class)
    public ReturnImport take(
            HeldCampaign held, Account account, String siren, String fileName, byte[] bytes, @Nullable String agreed)
            throws Refusal, IOException {
        var id = UUID.randomUUID();
        var file = SentFile.of(fileName);
        Files.write(Files.createDirectories(folder(id)).resolve(file.name()), bytes);
        records.sent(id, held.code(), file.name(), siren, account.name());
        confirm(held, account, find(held, account, id), agreed);
        return find(held, account, id);
    }

    /** Starts the check of a return, for the first time or after it was cut short. */
    public void checkAgain(HeldCampaign held, ReturnImport sent) {
        records.checkedBy(
                sent.id(), aggregation.start(AggregationRequest.check(held.folder(), file(sent), sent.onlySiren())));
    }

    /** @throws NoSuchPage when there is none, or it belongs to somebody else's commune */
    ReturnImport find(HeldCampaign held, Account account, UUID id) {
        var sent = records.find(id).orElseThrow(NoSuchPage::new);
        if (!sent.campaign().equals(held.code()) || !openTo(account, sent)) {
            throw new NoSuchPage();
        }
        return sent;
    }

    /** What was sent, newest first, as far as it is this person's business. */
    List<ReturnImport> of(HeldCampaign held, Account account) {
        return records.of(held.code()).stream()
                .filter(sent -> openTo(account, sent))
                .toList();
    }

    /** When the returns that count last changed through an import. */
    public Optional<Instant> lastChange(String campaign) {
        return records.lastChange(campaign);
    }

    /**
     * What a return would put aside.
     *
     * @param sirens the members whose earlier answer it is
     * @param version changes with the files that hold those answers, so that nobody agrees to replace what he has not seen
     */
    public record Replaced(Set<String> sirens, String version) {
        public Replaced {
            sirens = Collections.unmodifiableSet(new TreeSet<>(sirens));
        }
    }

    /** The earlier answers this return would put aside, as they are now. */
    Replaced replaced(HeldCampaign held, ReturnImport sent) {
        return replaced(held, spokenFor(held, sent));
    }

    /** The earlier answers that a return of these members would put aside, as they are now. */
    public Replaced replaced(HeldCampaign held, Set<String> speaks) {
        var version = new StringJoiner("|");
        for (var aside : earlierAnswers(held, speaks)) {
            version.add(aside.fileName() + ':' + modified(held.returns().resolve(aside.fileName())));
        }
        return new Replaced(
                answeredAmong(held, speaks),
                UUID.nameUUIDFromBytes(version.toString().getBytes(StandardCharsets.UTF_8))
                        .toString());
    }

    private static String modified(Path file) {
        try {
            return Files.getLastModifiedTime(file) + "," + Files.size(file);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private Set<String> answeredAmong(HeldCampaign held, Set<String> speaks) {
        var answered = new HashSet<String>();
        files.of(held).forEach(file -> {
            answered.addAll(file.asking());
            answered.addAll(file.nil());
        });
        var replaced = new TreeSet<>(speaks);
        replaced.retainAll(answered);
        return replaced;
    }

    /**
     * The return counts from now on; the earlier answers of its members no longer do.
     *
     * @param agreed the version of the earlier answers that the person agreed to put aside; absent if none
     */
    @Transactional(
            rollbackFor = {IOException.class, Refusal.class},
            noRollbackFor = NotTaken.class)
    public void confirm(HeldCampaign held, Account account, ReturnImport sent, @Nullable String agreed)
            throws Refusal, IOException {
        life.hold(held.code());
        requireOpen(held);
        var speaks = spokenFor(held, sent);
        if (speaks.isEmpty()) {
            throw new Refusal(
                    "Aucune ligne de ce fichier ne peut être importée : le corriger et l’envoyer de nouveau.");
        }
        var replaced = replaced(held, sent);
        if (!replaced.sirens().isEmpty() && agreed == null) {
            throw new Refusal("Cocher la case pour remplacer la réponse précédente, ou abandonner cet envoi.");
        }
        if (!replaced.sirens().isEmpty() && !replaced.version().equals(agreed)) {
            throw new Refusal("Depuis votre vérification, une autre réponse a été importée pour "
                    + String.join(
                            ", ", replaced.sirens().stream().map(held::nameOf).toList())
                    + " : rien n’a été remplacé. Confirmer de nouveau pour la remplacer, ou abandonner cet envoi.");
        }
        var aside = earlierAnswers(held, speaks);
        var stored = freeName(held, sent, aside);
        // first what may be refused and is then kept as such: nothing else must have been done by then
        for (var siren : speaks) {
            receive(held, siren, account, sent);
        }
        if (!records.decide(sent.id(), State.SENT, State.IMPORTED, stored, account.name())) {
            throw new Refusal("Cet envoi a déjà été traité par une autre personne.");
        }
        var left = LeftOutLines.of(held.folder());
        for (var file : aside) {
            records.setAside(sent.id(), file);
            var siren = file.siren();
            if (siren == null) {
                move(held.returns().resolve(file.fileName()), asideFolder(sent).resolve(file.fileName()));
            } else {
                left.add(file.fileName(), siren);
            }
        }
        var read = files.read(held, file(sent));
        for (var foreign : read.named()) {
            if (!speaks.contains(foreign)) {
                left.add(stored, foreign);
            }
        }
        left.save();
        Files.createDirectories(held.returns());
        Files.copy(file(sent), held.returns().resolve(stored));
    }

    /** Gives the return up before it counted. */
    void drop(Account account, ReturnImport sent) {
        if (records.decide(sent.id(), State.SENT, State.DROPPED, null, account.name()) && sent.check() != null) {
            aggregation.forget(sent.check());
        }
    }

    /** Takes an import back: the return no longer counts, what it had put aside counts again. */
    @Transactional(
            rollbackFor = {IOException.class, Refusal.class},
            noRollbackFor = NotTaken.class)
    public void undo(HeldCampaign held, Account account, ReturnImport sent) throws Refusal, IOException {
        life.hold(held.code());
        requireOpen(held);
        var stored = sent.storedName();
        if (stored == null || !Files.exists(held.returns().resolve(stored))) {
            throw new Refusal("Un envoi plus récent a remplacé celui-ci : annuler d’abord le plus récent.");
        }
        if (!records.decide(sent.id(), State.IMPORTED, State.UNDONE, null, account.name())) {
            throw new Refusal("Cet envoi a déjà été annulé.");
        }
        Files.delete(held.returns().resolve(stored));
        var left = LeftOutLines.of(held.folder());
        left.removeFile(stored);
        for (var file : records.setAsideBy(sent.id())) {
            var siren = file.siren();
            if (siren == null) {
                move(asideFolder(sent).resolve(file.fileName()), held.returns().resolve(file.fileName()));
            } else {
                left.remove(file.fileName(), siren);
            }
        }
        left.save();
        for (var siren : spokenFor(held, sent)) {
            takeBack(held, siren, account);
        }
    }

    private void receive(HeldCampaign held, String siren, Account account, ReturnImport sent) throws NotTaken {
        try {
            // What the service sends for one member alone, it typed in its place.
            var author = account.officer() && sent.onlySiren() != null
                    ? Author.proxy(account.displayName(), held.nameOf(siren))
                    : Author.own(account.displayName());
            returns.received(held, siren, file(sent), account.officer(), author);
        } catch (ReturnRefused refused) {
            throw new NotTaken(refused);
        }
    }

    private void takeBack(HeldCampaign held, String siren, Account account) throws NotTaken {
        try {
            returns.takenBack(held, siren, Author.own(account.displayName()));
        } catch (ReturnRefused refused) {
            throw new NotTaken(refused);
        }
    }

    Path file(ReturnImport sent) {
        return folder(sent.id()).resolve(sent.fileName());
    }

    private void requireOpen(HeldCampaign held) throws Refusal {
        if (life.freezing(held.code()).isPresent()) {
            throw new Refusal("Le besoin est gelé : plus aucun retour ne peut être importé ni annulé.");
        }
    }

    /** The members this return answers for, as far as its sender may speak for them. */
    Set<String> spokenFor(HeldCampaign held, ReturnImport sent) {
        var read = files.read(held, file(sent));
        var speaks = new HashSet<>(read.asking());
        speaks.addAll(read.nil());
        if (sent.onlySiren() != null) {
            speaks.retainAll(Set.of(sent.onlySiren()));
        }
        return speaks;
    }

    private List<ImportRecords.SetAside> earlierAnswers(HeldCampaign held, Set<String> speaks) {
        var aside = new ArrayList<ImportRecords.SetAside>();
        for (ReturnFile file : files.of(held)) {
            if (!file.named().isEmpty() && speaks.containsAll(file.named())) {
                aside.add(new ImportRecords.SetAside(file.name(), null));
            } else {
                file.named().stream()
                        .filter(speaks::contains)
                        .sorted()
                        .forEach(siren -> aside.add(new ImportRecords.SetAside(file.name(), siren)));
            }
        }
        return aside;
    }

    private static String freeName(HeldCampaign held, ReturnImport sent, List<ImportRecords.SetAside> aside) {
        var file = new SentFile(sent.fileName());
        var name = file.name();
        for (int number = 2; taken(held, name, aside); number++) {
            name = file.numbered(number);
        }
        return name;
    }

    private static boolean taken(HeldCampaign held, String name, List<ImportRecords.SetAside> aside) {
        return Files.exists(held.returns().resolve(name)) && !aside.contains(new ImportRecords.SetAside(name, null));
    }

    private static boolean openTo(Account account, ReturnImport sent) {
        return account.officer() || (sent.onlySiren() != null && account.mayRead(sent.onlySiren()));
    }

    private Path folder(UUID id) {
        return home.folder().resolve("depots").resolve(id.toString());
    }

    private Path asideFolder(ReturnImport sent) {
        return folder(sent.id()).resolve("remplaces");
    }

    private static void move(Path from, Path to) throws IOException {
        var parent = to.getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        Files.move(from, to);
    }
}
