package fr.commandecommune.procedure;

import fr.commandecommune.law.Figure;
import fr.commandecommune.reasoning.Remark;
import fr.commandecommune.reasoning.Step;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The reasoned answer.
 *
 * @param estimatedValue value of the need in euros excluding tax (R2121-1)
 * @param allowedProcedures empty unless the procedure is formal
 * @param smallLots null for a single lot
 * @param explanation every rule examined, the silent ones too, in a fixed order
 * @param parameters every dated figure that was used
 */
public record ProcedureAnswer(
        BigDecimal estimatedValue,
        Procedure procedure,
        List<FormalProcedure> allowedProcedures,
        Publicity publicity,
        List<LotRegime> lots,
        @Nullable SmallLots smallLots,
        List<Remark<DutyCode>> duties,
        List<Remark<BreachCode>> breaches,
        List<Remark<WarningCode>> warnings,
        List<TimeLimit> timeLimits,
        List<Step> explanation,
        List<Figure> parameters) {}
