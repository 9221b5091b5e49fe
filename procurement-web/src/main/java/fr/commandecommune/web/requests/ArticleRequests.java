package fr.commandecommune.web.requests;

import fr.commandecommune.need.Article;
import fr.commandecommune.need.TypedFigure;
import fr.commandecommune.web.access.NoSuchPage;
import fr.commandecommune.web.campaigns.CampaignLife;
import fr.commandecommune.web.campaigns.HeldCampaign;
import fr.commandecommune.web.campaigns.Unfit;
import fr.commandecommune.web.returns.Author;
import fr.commandecommune.web.returns.ReturnLines;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door: members ask for what the catalogue lacks; the service puts it to an article, or says why not. */
@Component
class ArticleRequests {

    private final RequestRecords records;
    private final RequestedNeeds needs;
    private final ReturnLines lines;
    private final CampaignLife life;

    ArticleRequests(RequestRecords records, RequestedNeeds needs, ReturnLines lines, CampaignLife life) {
        this.lines = lines;
        this.records = records;
        this.needs = needs;
        this.life = life;
    }

    /** All of a campaign, oldest first. */
    List<ArticleRequest> of(HeldCampaign held) {
        return records.of(held.code());
    }

    List<ArticleRequest> of(HeldCampaign held, String siren) {
        return records.of(held.code()).stream()
                .filter(request -> request.siren().equals(siren))
                .toList();
    }

    /**
     * The member asks.
     *
     * @throws Unfit when something is missing or wrong, or the need is frozen
     */
    @Transactional(rollbackFor = {Unfit.class, IOException.class})
    public void ask(HeldCampaign held, String siren, RequestForm form, Author author) throws Unfit, IOException {
        takesChanges(held);
        records.add(held.code(), siren, form, form.checked(), author);
        needs.tellLeftOut(held, of(held));
    }

    /** The member takes its request back, while nobody has answered. */
    @Transactional(rollbackFor = {Unfit.class, IOException.class})
    public void withdraw(HeldCampaign held, String siren, long id) throws Unfit, IOException {
        takesChanges(held);
        var request = find(held, id);
        if (!request.siren().equals(siren)) {
            throw new NoSuchPage();
        }
        if (!request.open()) {
            throw new Unfit("Le service commun a déjà répondu à cette demande.");
        }
        records.delete(id);
        needs.tellLeftOut(held, of(held));
    }

    /**
     * The request counts from now on as a need of that article.
     *
     * @param factor how many of the article's own unit one unit of the request is, as typed
     */
    @Transactional(rollbackFor = {Unfit.class, IOException.class})
    public void map(HeldCampaign held, long id, String article, String factor, String by) throws Unfit, IOException {
        takesChanges(held);
        var request = find(held, id);
        if (!request.open()) {
            throw new Unfit("Cette demande a déjà reçu sa réponse : la reprendre d'abord.");
        }
        var target = held.article(article.strip())
                .orElseThrow(() -> new Unfit(
                        "« %s » n'est pas une référence du catalogue : la choisir dans la liste.".formatted(article)));
        if (lines.asks(held, request.siren(), target.code())) {
            throw new Unfit(
                    "%s demande déjà %s : ajouter cette quantité à sa ligne, par « Saisir pour une commune », ou choisir un autre article."
                            .formatted(held.nameOf(request.siren()), target.code()));
        }
        var times = factor(factor);
        requireWhole(target, request.quantity().multiply(times));
        records.map(id, target.code(), times, by);
        needs.write(held, request.siren(), of(held, request.siren()));
        needs.tellLeftOut(held, of(held));
    }

    /** The member reads why. */
    @Transactional(rollbackFor = {Unfit.class, IOException.class})
    public void refuse(HeldCampaign held, long id, String why, String by) throws Unfit, IOException {
        takesChanges(held);
        if (why.isBlank()) {
            throw new Unfit("Dire à la commune pourquoi sa demande n'est pas prise.");
        }
        if (!find(held, id).open()) {
            throw new Unfit("Cette demande a déjà reçu sa réponse : la reprendre d'abord.");
        }
        records.refuse(id, why.strip(), by);
        needs.tellLeftOut(held, of(held));
    }

    /** The answer is taken back, and with it the need it had become. */
    @Transactional(rollbackFor = {Unfit.class, IOException.class})
    public void reopen(HeldCampaign held, long id) throws Unfit, IOException {
        takesChanges(held);
        var request = find(held, id);
        records.reopen(id);
        needs.write(held, request.siren(), of(held, request.siren()));
        needs.tellLeftOut(held, of(held));
    }

    private ArticleRequest find(HeldCampaign held, long id) {
        return records.find(held.code(), id).orElseThrow(NoSuchPage::new);
    }

    private void takesChanges(HeldCampaign held) throws Unfit {
        life.hold(held.code());
        if (life.freezing(held.code()).isPresent()) {
            throw new Unfit("Le besoin est gelé : les demandes ne changent plus.");
        }
    }

    private static BigDecimal factor(String typed) throws Unfit {
        if (TypedFigure.read(typed) instanceof TypedFigure.Known known
                && known.value().signum() > 0) {
            return known.value();
        }
        throw new Unfit("« %s » : écrire combien d'unités de l'article fait une unité demandée, par exemple 5."
                .formatted(typed.strip()));
    }

    private static void requireWhole(Article article, BigDecimal quantity) throws Unfit {
        var plain = quantity.stripTrailingZeros();
        if (plain.scale() > (article.indivisible() ? 0 : TypedFigure.DECIMALS)) {
            throw new Unfit("%s (unité : %s) : %s ne peut pas être commandé tel quel ; changer le facteur."
                    .formatted(
                            article.code(),
                            article.unit(),
                            plain.toPlainString().replace('.', ',')));
        }
    }
}
