package fr.commandecommune.dossier;

/** Reads the section {@code group}. */
final class GroupSection {

    private GroupSection() {}

    static Group read(Section group, GroupLists lists) {
        return new Group(
                group.section("coordinator", GroupSection::coordinator),
                group.code("mission", Group.Mission.class),
                group.code("committee", Group.Committee.class),
                group.yesOrNo("statutesProvide"),
                group.yesOrNo("coordinatorHasNeed"),
                group.date("conventionSignedOn"),
                group.text("conventionVersion"),
                group.code("costSharing", Group.CostSharing.class),
                lists.members("members"),
                lists.deliveryPoints("deliveryPoints"),
                lists.currentContracts("currentContracts"));
    }

    private static Group.Coordinator coordinator(Section coordinator) {
        return new Group.Coordinator(
                coordinator.text("siren"),
                coordinator.text("siret"),
                coordinator.text("name"),
                coordinator.code("kind", Group.CoordinatorKind.class),
                coordinator.text("representative"),
                coordinator.text("capacity"),
                coordinator.text("address"),
                coordinator.text("postalCode"),
                coordinator.text("city"),
                coordinator.text("email"),
                coordinator.text("phone"),
                coordinator.text("department"),
                coordinator.section(
                        "signatory",
                        person -> new Group.Person(
                                person.text("civility"), person.text("firstName"), person.text("lastName"))),
                coordinator.section(
                        "deliberation",
                        act -> new Group.Deliberation(
                                act.text("number"),
                                act.date("date"),
                                act.date("transmittedOn"),
                                act.date("enforceableOn"))),
                coordinator.section(
                        "delegation",
                        act -> new Group.Delegation(act.text("act"), act.date("date"), act.decimal("ceiling"))));
    }
}
