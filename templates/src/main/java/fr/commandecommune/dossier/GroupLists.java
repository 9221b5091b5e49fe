package fr.commandecommune.dossier;

import fr.commandecommune.need.CurrentContract;
import fr.commandecommune.need.DeliveryPoint;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the lists of the group: its members, where they have things delivered, the contracts that bind them. */
final class GroupLists {

    private final Refusals refusals;
    private final Function<String, @Nullable Path> path;

    /**
     * @param path where the file named by a field is; null where none is named or it is not there
     */
    GroupLists(Refusals refusals, Function<String, @Nullable Path> path) {
        this.refusals = refusals;
        this.path = path;
    }

    List<GroupMember> members(String field) {
        var seen = new HashSet<String>();
        return read(field, List.of("siren", "nom"), row -> {
            var member = member(row);
            if (!member.siren().isEmpty() && !seen.add(member.siren())) {
                row.refuse("siren", "ce membre est déjà dans la liste ; n’en gardez qu’une ligne");
            }
            return member;
        });
    }

    private static GroupMember member(CsvRow row) {
        return new GroupMember(
                row.siren("siren"),
                row.text("code_insee"),
                row.requiredText("nom"),
                row.text("nom_avec_charniere"),
                row.code("nature", GroupMember.MemberKind.class),
                row.count("population"),
                new Group.Person(row.text("civilite"), row.text("prenom"), row.text("nom_signataire")),
                row.text("qualite"),
                row.text("adresse"),
                row.text("code_postal"),
                row.text("ville"),
                row.text("courriel"),
                row.text("departement"),
                row.text("prefecture"),
                row.text("tribunal"),
                row.dates("dates_conseil"),
                new Group.Deliberation(
                        row.text("deliberation"),
                        row.date("date_deliberation"),
                        row.date("transmise_le"),
                        row.date("executoire_le")),
                row.date("signee_le"));
    }

    List<DeliveryPoint> deliveryPoints(String field) {
        return read(
                field,
                List.of("siren", "code"),
                row -> new DeliveryPoint(
                        row.siren("siren"),
                        row.requiredText("code"),
                        row.orEmpty("libelle"),
                        row.orEmpty("adresse"),
                        row.orEmpty("code_postal"),
                        row.orEmpty("ville"),
                        row.orEmpty("contact"),
                        row.orEmpty("telephone"),
                        row.orEmpty("horaires"),
                        row.orEmpty("acces")));
    }

    List<CurrentContract> currentContracts(String field) {
        return read(field, List.of("siren", "famille", "fin"), row -> {
            var end = row.date("fin");
            var notice = row.count("preavis_mois");
            if (end == null) {
                row.refuse("fin", "la fin du contrat est nécessaire, de la forme 2027-12-31");
            }
            return new CurrentContract(
                    row.siren("siren"),
                    row.requiredText("famille"),
                    row.orEmpty("titulaire"),
                    end == null ? LocalDate.EPOCH : end,
                    notice == null ? 0 : notice,
                    row.yesOrNo("exclusif"));
        });
    }

    private <T> List<T> read(String field, List<String> needed, Function<CsvRow, T> reader) {
        var file = path.apply(field);
        if (file == null) {
            return List.of();
        }
        var list = new ArrayList<T>();
        try {
            for (var row : CsvRow.rows(file, needed, refusals)) {
                list.add(reader.apply(row));
            }
        } catch (IOException fault) {
            throw new UncheckedIOException("Le fichier « " + file + " » ne se lit pas", fault);
        }
        return list;
    }
}
