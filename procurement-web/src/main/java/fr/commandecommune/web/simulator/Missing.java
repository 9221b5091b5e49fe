package fr.commandecommune.web.simulator;

/** The facts the rules cannot do without: each is asked for, with the reason. */
final class Missing {

    private final TypedFacts facts;
    private final Faults faults;

    private Missing(TypedFacts facts, Faults faults) {
        this.facts = facts;
        this.faults = faults;
    }

    static void ask(TypedFacts facts, Faults faults) {
        var missing = new Missing(facts, faults);
        missing.want(
                "nature",
                "Choisissez la nature de l’achat\u202F: les seuils des travaux ne sont pas ceux des fournitures.");
        missing.want("launchDate", "Donnez le jour du lancement\u202F: c’est le droit de ce jour-là qui s’applique.");
        missing.want(
                "buyer.category",
                "Choisissez l’acheteur\u202F: l’État et les collectivités n’ont pas les mêmes seuils.");
        missing.lots();
        if (facts.saysOf("framework")) {
            missing.want(
                    "framework.durationMonths",
                    "Donnez la durée de l’accord-cadre, reconductions comprises\u202F: elle est limitée.");
        }
        if (facts.saysOf("group.coordinator.")) {
            missing.want(
                    "group.coordinator.kind",
                    "Choisissez le coordonnateur\u202F: un EPCI et une commune n’ont pas les mêmes règles.");
        }
        for (int place : facts.places("group.lateMembers")) {
            missing.want(
                    "group.lateMembers." + place + ".name",
                    "Donnez le nom de ce membre\u202F: il figurera dans la note.");
            missing.want(
                    "group.lateMembers." + place + ".joinedOn",
                    "Donnez le jour de son adhésion\u202F: on ne rejoint plus un groupement après le lancement.");
        }
    }

    private void lots() {
        if (facts.count("lots") == 0) {
            faults.missing().put("lots", "Ajoutez un lot au moins\u202F: un achat sans montant n’a pas de procédure.");
        }
        if (facts.count("lots") > Changes.MOST_LOTS) {
            faults.wrong()
                    .put(
                            "lots",
                            "Le simulateur prend " + Changes.MOST_LOTS
                                    + " lots au plus\u202F; regroupez-en, ou servez-vous de la ligne de commande.");
        }
        for (int place : facts.places("lots")) {
            var lot = "lots." + place;
            want(lot + ".number", "Donnez un numéro à ce lot\u202F: les petits lots se désignent par lui.");
            if (facts.count(lot + ".amounts") == 0) {
                faults.missing()
                        .put(
                                lot + ".amounts",
                                "Ajoutez un montant à ce lot\u202F: la valeur du besoin est leur somme.");
            }
            for (int amount : facts.places(lot + ".amounts")) {
                want(
                        lot + ".amounts." + amount + ".kind",
                        "Dites ce que ce montant représente\u202F: tous ne s’ajoutent pas.");
                want(
                        lot + ".amounts." + amount + ".amount",
                        "Donnez ce montant\u202F: la procédure dépend de leur somme.");
            }
        }
    }

    private void want(String name, String sentence) {
        if (facts.one(name).isEmpty()) {
            faults.missing().put(name, sentence);
        }
    }
}
