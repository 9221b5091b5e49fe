package fr.commandecommune.pack;

import fr.commandecommune.document.Table;
import fr.commandecommune.document.template.Fact;
import org.jspecify.annotations.Nullable;

/**
 * What the list of members and delivery points prints.
 *
 * @param pointed whether delivery points are known
 */
record MembersModel(@Nullable @Fact(Gaps.MEMBERS) Table members, boolean pointed, Table points) {}
