package fr.commandecommune.procedure;

import fr.commandecommune.law.Citation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A time limit of the procedure: at least so many days, or at most so many days or months. One of the three is given. */
public record TimeLimit(
        DeadlineEvent event,
        @Nullable Integer minimumDays,
        @Nullable Integer maximumDays,
        @Nullable Integer maximumMonths,
        List<Citation> legalBasis) {}
