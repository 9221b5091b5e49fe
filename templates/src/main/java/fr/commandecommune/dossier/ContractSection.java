package fr.commandecommune.dossier;

/** Reads the section {@code contract}. */
final class ContractSection {

    private ContractSection() {}

    static Contract read(Section contract) {
        return new Contract(
                contract.code("form", Contract.Form.class),
                contract.date("startDate"),
                contract.count("durationMonths"),
                contract.count("renewals"),
                contract.code("renewalMode", Contract.RenewalMode.class),
                contract.count("renewalNoticeMonths"),
                contract.code("generalTerms", Contract.GeneralTerms.class),
                contract.code("advanceOption", Contract.AdvanceOption.class),
                contract.code("priceForm", Contract.PriceForm.class),
                contract.count("paymentDays"),
                contract.code("variants", Contract.Variants.class),
                contract.text("retention"),
                contract.text("insurance"),
                contract.optionalSection("reporting", reporting -> reporting.count("everyMonths")),
                contract.optionalSection("exclusivity", exclusivity -> exclusivity.text("exceptions")),
                contract.texts("reviewClauses"),
                contract.sections(
                        "derogations",
                        derogation -> new Contract.Derogation(
                                derogation.text("article"), derogation.text("ccapArticle"), derogation.text("text"))));
    }
}
