package fr.commandecommune.web.returns;

import fr.commandecommune.web.campaigns.HeldCampaign;
import java.util.List;
import org.springframework.stereotype.Component;

/** Accepts many returns at once, each by itself: one that cannot be accepted does not stop the others. */
@Component
class Approvals {

    private final MemberReturns returns;
    private final ReturnFiles files;

    Approvals(MemberReturns returns, ReturnFiles files) {
        this.returns = returns;
        this.files = files;
    }

    /** A return as the officer saw it when ticking it. */
    record Ticked(String siren, long version) {}

    /**
     * What came of one of them.
     *
     * @param why in French, why it was not accepted; empty when it was
     */
    record Result(String member, String why) {
        public boolean accepted() {
            return why.isEmpty();
        }
    }

    List<Result> accept(HeldCampaign held, List<Ticked> ticked, String by) {
        var read = files.of(held);
        return ticked.stream()
                .map(one -> new Result(held.nameOf(one.siren()), accept(held, read, one, by)))
                .toList();
    }

    private String accept(HeldCampaign held, List<ReturnFile> read, Ticked one, String by) {
        for (var file : read) {
            if (file.answersFor(one.siren()) && file.refused() > 0) {
                return "« %s » a %d ligne(s) refusée(s) : les faire corriger.".formatted(file.name(), file.refused());
            }
        }
        try {
            returns.accept(held, one.siren(), one.version(), Author.own(by));
            return "";
        } catch (ReturnRefused refused) {
            return refused.sentence();
        }
    }
}
