package fr.commandecommune.question;

import fr.commandecommune.contract.Buyer;
import fr.commandecommune.procedure.BuyerCategory;

/** The buyer of a contract, as the questions on its money name it. */
final class Payers {

    private Payers() {}

    static Buyer read(Fields fields) {
        return new Buyer(
                fields.code("buyerCategory", BuyerCategory.class), fields.optionalAmount("operatingExpenditure"));
    }
}
