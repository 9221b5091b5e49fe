package fr.commandecommune.web.needs;

import fr.commandecommune.web.imports.Imports;
import fr.commandecommune.web.imports.NotTaken;
import fr.commandecommune.web.imports.Refusal;
import fr.commandecommune.web.imports.ReturnImport;
import fr.commandecommune.web.needs.MemberDesk.Seat;
import fr.commandecommune.web.needs.NeedEntry.Answer;
import fr.commandecommune.web.returns.MemberReturns;
import fr.commandecommune.web.returns.ReturnRefused;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** « Transmettre » : the lines become a return like any other, through the same door as a file, and the return is submitted. */
@Component
class Submission {

    private final Lines lines;
    private final NeedEntries entries;
    private final Imports imports;
    private final MemberReturns returns;

    Submission(Lines lines, NeedEntries entries, Imports imports, MemberReturns returns) {
        this.lines = lines;
        this.entries = entries;
        this.imports = imports;
        this.returns = returns;
    }

    /**
     * What a person sees before sending, so that nothing else is sent.
     *
     * @param lines changes with any line
     * @param replaced changes with the earlier answers
     */
    record Seen(String lines, @Nullable String replaced) {}

    /** The earlier answers that sending would put aside. */
    Imports.Replaced replaced(Seat seat) {
        return imports.replaced(seat.held(), Set.of(seat.siren()));
    }

    /** A mark of the lines as they are now. */
    static String mark(Map<String, EntryLine> lines) {
        var versions = lines.entrySet().stream()
                .map(line -> line.getKey() + "/" + line.getValue().version())
                .sorted()
                .collect(Collectors.joining("\n"));
        return UUID.nameUUIDFromBytes(versions.getBytes(StandardCharsets.UTF_8)).toString();
    }

    /**
     * Sends the lines.
     *
     * @throws Refusal when they have changed since they were seen, ask for nothing, or an earlier answer is not agreed to be replaced
     * @throws ReturnRefused when the return may not be sent now; what was typed is kept
     */
    @Transactional(
            rollbackFor = {IOException.class, Refusal.class},
            noRollbackFor = NotTaken.class)
    public ReturnImport send(Seat seat, Seen seen) throws Refusal, ReturnRefused, IOException {
        var held = seat.held();
        entries.hold(held.code(), seat.siren());
        var all = lines.of(held, seat.siren());
        if (!mark(all).equals(seen.lines())) {
            throw new Refusal(
                    "Des lignes ont changé depuis que cette page est affichée : les relire, puis transmettre.");
        }
        if (all.values().stream().noneMatch(line -> line.answer() == Answer.ASKED)) {
            throw new Refusal("Aucune quantité n’est saisie : écrire le besoin, ou répondre « Rien cette année ».");
        }
        if (!returns.editable(held, seat.siren(), seat.author().proxy()).open()) {
            // Refused, and the refusal kept in the return's own history.
            returns.submit(
                    held, seat.siren(), returns.of(held.code(), seat.siren()).version(), seat.author());
        }
        return imports.take(
                held,
                seat.account(),
                seat.siren(),
                LongReturn.name(seat.member().name()),
                LongReturn.of(held, seat.siren(), all),
                seen.replaced());
    }

    /** Has the return checked as a file is, once it counts. */
    void check(Seat seat, ReturnImport sent) {
        imports.checkAgain(seat.held(), sent);
    }
}
