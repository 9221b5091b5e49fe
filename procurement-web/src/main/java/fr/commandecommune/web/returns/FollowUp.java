package fr.commandecommune.web.returns;

import fr.commandecommune.need.DeliveryPoint;
import fr.commandecommune.need.JointOrder.Status;
import fr.commandecommune.web.access.Accounts;
import fr.commandecommune.web.access.Contact;
import fr.commandecommune.web.campaigns.HeldCampaign;
import fr.commandecommune.web.campaigns.LastYear;
import fr.commandecommune.web.outbox.Message;
import fr.commandecommune.web.outbox.Outbox;
import fr.commandecommune.web.returns.MemberReturn.State;
import fr.commandecommune.web.returns.ReturnsBoard.Row;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How each member stands, for the service that follows and phones: as many statements for three members as for three hundred. */
@Component
class FollowUp {

    private final ReturnsBoard boards;
    private final MemberReturns returns;
    private final LastYear lastYear;
    private final Accounts accounts;
    private final Outbox outbox;

    FollowUp(ReturnsBoard boards, MemberReturns returns, LastYear lastYear, Accounts accounts, Outbox outbox) {
        this.boards = boards;
        this.returns = returns;
        this.lastYear = lastYear;
        this.accounts = accounts;
        this.outbox = outbox;
    }

    /**
     * One member.
     *
     * @param state absent where nothing was done on the site and no file answers
     * @param lines articles that its files ask for
     * @param atStake € TTC of last year's figures while no answer is there; absent when unknown
     * @param people who works for it
     * @param contact a person and a telephone at one of its delivery points; absent when none is known
     * @param undelivered a mail to its people that could not be sent
     */
    record Member(
            Row row,
            MemberReturn standing,
            @Nullable State state,
            int lines,
            @Nullable BigDecimal atStake,
            List<Contact> people,
            @Nullable DeliveryPoint contact,
            @Nullable Message undelivered) {

        public boolean acceptable() {
            return state == State.SUBMITTED || state == State.APPROVED;
        }

        public String siren() {
            return row.member().siren();
        }
    }

    /** Every member, by name. */
    List<Member> of(HeldCampaign held, ReturnsBoard.Board board) {
        var standing = returns.of(held.code());
        var amounts = lastYear.amounts(held);
        var contacts = accounts.contacts();
        var failed = outbox.of(held.code()).stream()
                .filter(message -> message.failure() != null)
                .toList();
        return board.rows().stream()
                .map(row -> member(held, board, row, standing, amounts, contacts, failed))
                .toList();
    }

    /** Those to phone, the most at stake first. */
    List<Member> toPhone(HeldCampaign held) {
        return of(held, boards.of(held)).stream()
                .filter(member -> member.row().status() == Status.SILENT || member.state() == State.SENT_BACK)
                .sorted(Comparator.comparing(
                        Member::atStake, Comparator.nullsLast(Comparator.<BigDecimal>reverseOrder())))
                .toList();
    }

    private static Member member(
            HeldCampaign held,
            ReturnsBoard.Board board,
            Row row,
            Map<String, MemberReturn> standing,
            Map<String, BigDecimal> amounts,
            List<Contact> contacts,
            List<Message> failed) {
        var siren = row.member().siren();
        var written = standing.getOrDefault(siren, MemberReturn.blank(held.code(), siren));
        var people = contacts.stream()
                .filter(contact -> contact.sirens().contains(siren))
                .toList();
        return new Member(
                row,
                written,
                state(row, written),
                board.files().stream().mapToInt(file -> file.linesOf(siren)).sum(),
                row.status() == Status.SILENT ? amounts.get(siren) : null,
                people,
                held.campaign().deliveryPoints().stream()
                        .filter(point -> point.siren().equals(siren))
                        .min(Comparator.comparing(point -> point.telephone().isBlank()))
                        .orElse(null),
                failed.stream()
                        .filter(message -> people.stream()
                                .anyMatch(person -> Objects.equals(
                                        person.address(), message.letter().address())))
                        .findFirst()
                        .orElse(null));
    }

    private static @Nullable State state(Row row, MemberReturn written) {
        if (written.begun()) {
            return written.state();
        }
        return switch (row.status()) {
            case ANSWERED -> State.SUBMITTED;
            case NIL -> State.NIL;
            case SILENT -> null;
        };
    }
}
