package fr.commandecommune.procedure;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A purchasing group (L2113-6). What is null was not given.
 *
 * @param members how many members it has
 * @param councilApproval whether the councils approved the agreement
 * @param committee the committee that the agreement names, null where it is silent
 * @param memberCategories the categories of the members, where they were given
 */
public record Group(
        @Nullable Integer members,
        @Nullable LocalDate conventionSignedOn,
        List<LateMember> lateMembers,
        boolean councilApproval,
        @Nullable Coordinator coordinator,
        @Nullable Committee committee,
        List<BuyerCategory> memberCategories) {

    public Group {
        lateMembers = List.copyOf(lateMembers);
        memberCategories = List.copyOf(memberCategories);
    }
}
