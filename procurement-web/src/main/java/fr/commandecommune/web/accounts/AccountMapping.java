package fr.commandecommune.web.accounts;

import fr.commandecommune.web.access.Account;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;

/** From what was typed to the account. */
@Mapper(componentModel = "spring")
interface AccountMapping {

    Pattern BETWEEN = Pattern.compile("[\\s\\u00a0\\u202f,;]+");

    Account toAccount(AccountForm form);

    /** Each SIREN once, in the order typed. */
    default List<String> toSirens(@Nullable String typed) {
        return typed == null
                ? List.of()
                : BETWEEN.splitAsStream(typed.strip())
                        .filter(siren -> !siren.isEmpty())
                        .distinct()
                        .toList();
    }
}
