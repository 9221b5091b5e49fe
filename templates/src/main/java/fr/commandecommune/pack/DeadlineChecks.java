package fr.commandecommune.pack;

import fr.commandecommune.document.template.French;
import fr.commandecommune.dossier.Moment;
import fr.commandecommune.law.Figure;
import fr.commandecommune.pack.PackResult.Alert;
import fr.commandecommune.procedure.DeadlineEvent;
import java.time.LocalDate;
import java.util.List;

/** Compares the dates of the consultation with one another and with the delays of the law. */
final class DeadlineChecks {

    private final Purchase purchase;
    private final Alerts alerts = new Alerts();

    DeadlineChecks(Purchase purchase) {
        this.purchase = purchase;
    }

    List<Alert> alerts() {
        deadlines();
        return alerts.list();
    }

    private void deadlines() {
        var dossier = purchase.dossier();
        var sent = dossier.publication().sentOn() == null
                ? dossier.launchDate()
                : dossier.publication().sentOn();
        if (!sent.equals(dossier.launchDate())) {
            alerts.warns(
                    "publication.sentOn",
                    "L’avis a été envoyé le %s et le lancement est daté du %s ; c’est le jour de l’envoi qui compte."
                            .formatted(French.day(sent), French.day(dossier.launchDate())),
                    "R2121-3");
        }
        var deadline = dossier.tenderDeadline();
        if (deadline == null) {
            return;
        }
        purchase.answer().timeLimits().stream()
                .filter(limit -> limit.event() == DeadlineEvent.TENDERS_OPEN && limit.minimumDays() != null)
                .findFirst()
                .ifPresent(limit -> {
                    int days = limit.minimumDays() == null ? 0 : limit.minimumDays();
                    var earliest = sent.plusDays(days);
                    var articles = AnswerTables.articles(limit.legalBasis());
                    if (deadline.day().isBefore(earliest)) {
                        alerts.stops(
                                "tenderDeadline",
                                "Les plis sont attendus le %s ; la loi veut au moins %s jours à compter de l’envoi de l’avis, soit le %s au plus tôt."
                                        .formatted(Wording.moment(deadline), days, French.day(earliest)),
                                articles);
                    } else if (deadline.day().equals(earliest)) {
                        alerts.warns(
                                "tenderDeadline",
                                "Le délai de remise des plis est exactement de %s jours ; il est prudent d’en ajouter un."
                                        .formatted(days),
                                articles);
                    }
                });
        if (deadline.day().isBefore(sent)) {
            alerts.stops(
                    "tenderDeadline",
                    "Les plis sont attendus le %s, avant le lancement du %s."
                            .formatted(Wording.moment(deadline), French.day(sent)),
                    "R2151-1");
        }
        start(deadline);
        questions(sent);
        answers(deadline);
        var samples = dossier.submission().samples();
        if (samples != null
                && samples.until() != null
                && samples.until().latest().isAfter(deadline.latest())) {
            alerts.warns(
                    "submission.samples.until",
                    "Les échantillons sont attendus après la date limite de remise des plis.",
                    "R2151-1");
        }
    }

    /** The contract cannot begin before the tenders are read, nor before the stand-still of a formal procedure ends. */
    private void start(Moment deadline) {
        var start = purchase.dossier().contract().startDate();
        if (start == null) {
            return;
        }
        if (!start.isAfter(deadline.day())) {
            alerts.warns(
                    "contract.startDate",
                    "Le contrat commencerait le %s, et les plis sont attendus jusqu’au %s ; repoussez le début du contrat."
                            .formatted(French.day(start), Wording.moment(deadline)),
                    "R2182-4");
            return;
        }
        if (!purchase.formal()) {
            return;
        }
        purchase.law().find(PrintedFigures.STANDSTILL).map(Figure::number).ifPresent(days -> {
            var earliest = deadline.day().plusDays(days.intValueExact());
            if (start.isBefore(earliest)) {
                alerts.warns(
                        "contract.startDate",
                        "Le contrat commencerait le %s ; la signature attend au moins %s jours après l’envoi des rejets, soit, au plus tôt, le %s."
                                .formatted(French.day(start), French.number(days), French.day(earliest)),
                        "R2182-1");
            }
        });
    }

    private void questions(LocalDate sent) {
        var questions = purchase.dossier().submission().questionsUntil();
        if (questions != null && questions.day().isBefore(sent)) {
            alerts.stops(
                    "submission.questionsUntil",
                    "Les questions seraient admises jusqu’au %s, avant le lancement du %s."
                            .formatted(Wording.moment(questions), French.day(sent)),
                    "R2132-6");
        }
    }

    private void answers(Moment deadline) {
        var submission = purchase.dossier().submission();
        var questions = submission.questionsUntil();
        var answers = submission.answersUntil();
        if (questions != null && answers != null && questions.latest().isAfter(answers.latest())) {
            alerts.stops(
                    "submission.answersUntil",
                    "Les questions sont admises jusqu’au %s, après la dernière réponse, le %s."
                            .formatted(Wording.moment(questions), Wording.moment(answers)),
                    "R2132-6");
        }
        if (answers != null && !purchase.formal() && answers.latest().isAfter(deadline.latest())) {
            alerts.stops(
                    "submission.answersUntil",
                    "Les réponses sont promises pour le %s, après la date limite de remise des plis, le %s."
                            .formatted(Wording.moment(answers), Wording.moment(deadline)),
                    "R2151-1");
        }
        if (answers != null && purchase.formal()) {
            purchase.law().find(PrintedFigures.INFORMATION).map(Figure::number).ifPresent(days -> {
                var latest = deadline.day().minusDays(days.intValueExact());
                if (answers.day().isAfter(latest)) {
                    alerts.stops(
                            "submission.answersUntil",
                            "Les réponses sont promises pour le %s ; elles doivent être données %s jours au plus tard avant la date limite, soit le %s."
                                    .formatted(Wording.moment(answers), French.number(days), French.day(latest)),
                            "R2132-6");
                }
            });
        }
    }
}
