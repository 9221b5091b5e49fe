package fr.commandecommune.pack;

import fr.commandecommune.document.Table;
import fr.commandecommune.document.Table.Alignment;
import fr.commandecommune.dossier.GroupMember;
import fr.commandecommune.need.DeliveryPoint;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The members and where they are delivered; and the register that questions are written in. */
record GroupTables(Purchase purchase) {

    private static final int ROWS_OF_REGISTER = 12;

    MembersModel members() {
        var group = purchase.dossier().group();
        return new MembersModel(
                group.members().isEmpty() ? null : members(group.members()),
                !group.deliveryPoints().isEmpty(),
                points(group.members(), group.deliveryPoints()));
    }

    QuestionsModel questions() {
        var submission = purchase.dossier().submission();
        var table = Table.of("Questions et réponses")
                .toFillIn()
                .column("N°", new Table.Column(Alignment.LEFT, 0.05, true))
                .column("Reçue le", Alignment.LEFT, 0.1)
                .column("Lot", Alignment.LEFT, 0.06)
                .column("Question", Alignment.LEFT, 0.3)
                .column("Réponse", Alignment.LEFT, 0.3)
                .column("Publiée le", Alignment.LEFT, 0.1)
                .column("Délai prolongé (oui / non)", Alignment.CENTER, 0.09);
        for (var row = 1; row <= ROWS_OF_REGISTER; row++) {
            table.row(String.valueOf(row), "", "", "", "", "", "");
        }
        return new QuestionsModel(
                Wording.moment(submission.questionsUntil()), Wording.moment(submission.answersUntil()), table.build());
    }

    private static Table members(List<GroupMember> members) {
        var table = Table.of("Les membres")
                .column("Membre", new Table.Column(Alignment.LEFT, 0.34, true))
                .column("SIREN", Alignment.LEFT, 0.12)
                .column("Adresse", Alignment.LEFT, 0.3)
                .column("Courriel", Alignment.LEFT, 0.24);
        members.forEach(member -> table.row(
                member.fullName(),
                member.siren(),
                joined(member.address(), town(member.postalCode(), member.city())),
                shown(member.email())));
        return table.build();
    }

    private static Table points(List<GroupMember> members, List<DeliveryPoint> points) {
        var names =
                members.stream().collect(Collectors.toMap(GroupMember::siren, Function.identity(), (one, two) -> one));
        var table = Table.of("Les points de livraison")
                .column("Membre", new Table.Column(Alignment.LEFT, 0.17, true))
                .column("Point", Alignment.LEFT, 0.14)
                .column("Adresse", Alignment.LEFT, 0.22)
                .column("Qui appeler", Alignment.LEFT, 0.13)
                .column("Horaires", Alignment.LEFT, 0.18)
                .column("Accès", Alignment.LEFT, 0.16);
        points.forEach(point -> table.row(
                names.containsKey(point.siren()) ? names.get(point.siren()).name() : point.siren(),
                shown(point.label().isEmpty() ? point.code() : point.label()),
                joined(point.address(), town(point.postalCode(), point.city())),
                joined(point.contact(), point.telephone()),
                shown(point.hours()),
                shown(point.access())));
        return table.build();
    }

    private static String town(@Nullable String postalCode, @Nullable String city) {
        return (Objects.requireNonNullElse(postalCode, "") + " " + Objects.requireNonNullElse(city, "")).strip();
    }

    private static String joined(@Nullable String one, @Nullable String two) {
        return shown(Stream.of(Objects.requireNonNullElse(one, ""), Objects.requireNonNullElse(two, ""))
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining(", ")));
    }

    private static String shown(@Nullable String words) {
        return words == null || words.isBlank() ? "—" : words;
    }
}
