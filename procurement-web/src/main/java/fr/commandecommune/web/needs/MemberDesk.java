package fr.commandecommune.web.needs;

import fr.commandecommune.need.Member;
import fr.commandecommune.web.access.Account;
import fr.commandecommune.web.access.NoSuchPage;
import fr.commandecommune.web.campaigns.Campaigns;
import fr.commandecommune.web.campaigns.HeldCampaign;
import fr.commandecommune.web.returns.Author;
import org.springframework.stereotype.Component;

/** Who sits down to type, for which member of which campaign. */
@Component
class MemberDesk {

    private final Campaigns campaigns;

    MemberDesk(Campaigns campaigns) {
        this.campaigns = campaigns;
    }

    /** One person at one member's return. */
    record Seat(HeldCampaign held, Member member, Account account) {

        String siren() {
            return member.siren();
        }

        /** The hand that writes: the member's own, or the service's in its place. */
        Author author() {
            return account.officer()
                    ? Author.proxy(account.displayName(), member.name())
                    : Author.own(account.displayName());
        }

        String address() {
            return "/campaigns/" + held.code() + "/needs/" + siren();
        }
    }

    /** @throws NoSuchPage when there is no such member, or it is not this person's */
    Seat take(String code, String siren, Account account) {
        var held = campaigns.open(code, account);
        var member = held.member(siren).filter(one -> account.mayRead(siren)).orElseThrow(NoSuchPage::new);
        return new Seat(held, member, account);
    }
}
