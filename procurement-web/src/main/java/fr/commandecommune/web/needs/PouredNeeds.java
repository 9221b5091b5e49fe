package fr.commandecommune.web.needs;

import fr.commandecommune.web.campaigns.HeldCampaign;
import fr.commandecommune.web.campaigns.Unfit;
import fr.commandecommune.web.needs.TypedLine.Act;
import fr.commandecommune.web.needs.Written.Kept;
import fr.commandecommune.web.needs.Written.Outdated;
import fr.commandecommune.web.needs.Written.Shut;
import fr.commandecommune.web.needs.Written.Wrong;
import fr.commandecommune.web.returns.Author;
import fr.commandecommune.web.returns.ReturnRefused;
import java.math.BigDecimal;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Figures that were added up elsewhere become lines of a member's need, as if they were typed. */
@Component
public class PouredNeeds {

    private final Lines lines;

    PouredNeeds(Lines lines) {
        this.lines = lines;
    }

    /**
     * Writes one line an article.
     *
     * @param figures of one year, by article in its own unit
     * @param remark what each line says of where it comes from, by article
     * @throws Unfit when one cannot be written; none is then
     * @throws ReturnRefused when the return may not be typed in now
     */
    @Transactional(rollbackFor = {Unfit.class, ReturnRefused.class})
    public int write(
            HeldCampaign held,
            String siren,
            Author author,
            Map<String, BigDecimal> figures,
            UnaryOperator<String> remark)
            throws Unfit, ReturnRefused {
        var versions = lines.of(held, siren);
        for (var figure : figures.entrySet()) {
            var typed = new TypedLine(
                    figure.getKey(),
                    "",
                    versions.getOrDefault(figure.getKey(), EntryLine.NONE).version(),
                    Act.TYPE,
                    Shown.typed(figure.getValue()),
                    null,
                    null,
                    remark.apply(figure.getKey()),
                    true);
            switch (lines.write(held, siren, author, typed)) {
                case Kept unused -> {}
                case Wrong wrong -> throw new Unfit(figure.getKey() + " : " + wrong.sentence());
                case Shut shut -> throw new Unfit(shut.sentence());
                case Outdated unused ->
                    throw new Unfit(figure.getKey() + " vient d'être modifié par une autre personne : recommencer.");
            }
        }
        return figures.size();
    }
}
