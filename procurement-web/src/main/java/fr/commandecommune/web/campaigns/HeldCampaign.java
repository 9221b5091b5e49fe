package fr.commandecommune.web.campaigns;

import fr.commandecommune.need.Article;
import fr.commandecommune.need.Campaign;
import fr.commandecommune.need.Lot;
import fr.commandecommune.need.Member;
import fr.commandecommune.web.access.Account;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A campaign of this installation and the folder that holds it. */
public record HeldCampaign(Path folder, Campaign campaign) {

    public String code() {
        return campaign.code();
    }

    public String title() {
        return campaign.title();
    }

    /** Where the returns that count lie. */
    public Path returns() {
        return folder.resolve("besoins");
    }

    public Optional<Member> member(String siren) {
        return campaign.members().stream().filter(m -> m.siren().equals(siren)).findFirst();
    }

    /** The name of a member, or its number where the campaign does not know it. */
    public String nameOf(String siren) {
        return member(siren).map(Member::name).orElse(siren);
    }

    public Optional<Article> article(String code) {
        return campaign.articles().stream().filter(a -> a.code().equals(code)).findFirst();
    }

    public Optional<Lot> lot(String number) {
        return campaign.lots().stream().filter(l -> l.number().equals(number)).findFirst();
    }

    /** The members an account works for: all for an officer. */
    public List<Member> membersOf(Account account) {
        return campaign.members().stream()
                .filter(member -> account.mayRead(member.siren()))
                .toList();
    }

    /** Whether an account has anything to do here. */
    public boolean openTo(Account account) {
        return account.officer() || !membersOf(account).isEmpty();
    }
}
