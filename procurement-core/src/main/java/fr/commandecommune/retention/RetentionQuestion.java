package fr.commandecommune.retention;

import fr.commandecommune.contract.Buyer;
import fr.commandecommune.contract.Parties;
import java.time.LocalDate;

/**
 * A contract whose retention is looked for.
 *
 * @param smallBusiness the contractor is a small or medium enterprise (R2151-13)
 */
public record RetentionQuestion(LocalDate launchDate, boolean smallBusiness, Buyer buyer) implements Parties {}
