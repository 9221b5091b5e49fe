package fr.commandecommune.pack;

import fr.commandecommune.document.template.French;
import fr.commandecommune.dossier.Group;
import fr.commandecommune.dossier.GroupMember;
import fr.commandecommune.need.CurrentContract;
import fr.commandecommune.need.JointOrder.Line;
import fr.commandecommune.need.JointOrder.MemberStatus;
import fr.commandecommune.need.JointOrder.Status;
import fr.commandecommune.pack.PackResult.Alert;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** Compares what is known of the members with the launch, the joint order and the contracts that bind them. */
final class GroupChecks {

    private final Purchase purchase;
    private final Group group;
    private final LocalDate launch;
    private final Alerts alerts = new Alerts();

    GroupChecks(Purchase purchase) {
        this.purchase = purchase;
        this.group = purchase.dossier().group();
        this.launch = purchase.dossier().launchDate();
    }

    List<Alert> alerts() {
        if (!group.members().isEmpty()) {
            group.members().forEach(this::deliberation);
            group.members().forEach(this::signature);
            strangers();
        }
        coordinator();
        silent();
        group.currentContracts().forEach(this::binding);
        return alerts.list();
    }

    private void deliberation(GroupMember member) {
        var enforceable = member.deliberation().enforceableOn();
        if (enforceable != null && !enforceable.isAfter(launch)) {
            return;
        }
        var found = enforceable == null
                ? "n’est pas exécutoire, ou la date n’en est pas donnée"
                : "n’est exécutoire que le " + French.day(enforceable);
        var council = member.councilDates().stream()
                .filter(day -> !day.isBefore(launch))
                .min(LocalDate::compareTo)
                .map(day -> " ; prochain conseil le " + French.day(day))
                .orElse("");
        alerts.stops(
                "group.members",
                "Vous ne pouvez pas publier le %s : la délibération de %s %s%s."
                        .formatted(French.day(launch), member.name(), found, council),
                "CGCT L2131-1, L2113-7");
    }

    private void signature(GroupMember member) {
        var signed = member.signedOn();
        var convention = group.conventionSignedOn();
        if (signed == null) {
            alerts.stops(
                    "group.members",
                    "%s n’a pas signé la convention, ou la date n’en est pas donnée ; tous les membres signent avant le lancement."
                            .formatted(member.name()),
                    "L2113-7");
        } else if (convention != null && signed.isAfter(convention)) {
            alerts.warns(
                    "group.members",
                    "%s a signé la convention le %s, après la date donnée pour la convention, le %s."
                            .formatted(member.name(), French.day(signed), French.day(convention)),
                    "L2113-7");
        }
    }

    /** A body that asks for something and is no member may not order (R2162-6). */
    private void strangers() {
        var known = group.members().stream().map(GroupMember::siren).collect(Collectors.toSet());
        var coordinator = group.coordinator().siren();
        purchase.order().order().members().stream()
                .filter(member -> member.status() == Status.ANSWERED)
                .filter(member ->
                        !known.contains(member.siren()) && !member.siren().equals(coordinator))
                .forEach(member -> alerts.stops(
                        "group.members",
                        "%s (%s) a des besoins dans le besoin groupé et n’est pas membre du groupement ; elle ne pourra pas commander."
                                .formatted(member.name(), member.siren()),
                        "R2162-6"));
    }

    private void coordinator() {
        var act = group.coordinator().deliberation();
        var enforceable = act.enforceableOn();
        boolean described = act.date() != null || act.number() != null || act.transmittedOn() != null;
        if (enforceable == null ? described : enforceable.isAfter(launch)) {
            alerts.stops(
                    "group.coordinator.deliberation",
                    "La délibération du coordonnateur n’est pas exécutoire au jour du lancement, le %s."
                            .formatted(French.day(launch)),
                    "CGCT L2131-1");
        }
    }

    private void silent() {
        var silent = purchase.order().order().members().stream()
                .filter(member -> member.status() == Status.SILENT)
                .map(MemberStatus::name)
                .toList();
        if (!silent.isEmpty()) {
            alerts.warns(
                    "jointOrder",
                    "Les maxima ne couvrent aucun besoin de %s, qui n’%s rien dit : hors marché, zéro, ou estimation motivée ?"
                            .formatted(Wording.enumeration(silent), silent.size() == 1 ? "a" : "ont"),
                    "R2121-1, R2162-6");
        }
    }

    /** An exclusive contract that still runs when the new one starts: what the member asked for cannot be ordered before. */
    private void binding(CurrentContract contract) {
        var start = purchase.dossier().contract().startDate();
        if (start == null || !contract.exclusive() || contract.end().isBefore(start)) {
            return;
        }
        var asked = purchase.lots().stream()
                .flatMap(lot -> lot.lines().stream())
                .filter(line -> contract.family()
                        .equalsIgnoreCase(
                                purchase.order().describe(line.article()).family()))
                .map(line -> yearly(line, contract.siren()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        alerts.warns(
                "group.currentContracts",
                "%s est liée par un contrat exclusif pour « %s » jusqu’au %s, après le début du nouveau contrat ; elle demande %s HT par an dans cette famille."
                        .formatted(
                                name(contract.siren()),
                                contract.family(),
                                French.day(contract.end()),
                                French.euros(asked)),
                "");
    }

    private static BigDecimal yearly(Line line, String siren) {
        return line.allocations().stream()
                .filter(share -> share.siren().equals(siren))
                .map(share -> share.quantities().maximum().multiply(line.unitPrice()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private String name(String siren) {
        return group.members().stream()
                .filter(member -> member.siren().equals(siren))
                .map(GroupMember::name)
                .findFirst()
                .orElse("SIREN " + siren);
    }
}
