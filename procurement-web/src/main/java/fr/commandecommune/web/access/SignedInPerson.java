package fr.commandecommune.web.access;

import java.io.Serial;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** The account of the session, as Spring Security carries it. */
public final class SignedInPerson implements UserDetails {

    @Serial
    private static final long serialVersionUID = 1;

    private final transient Account account;
    private final transient @Nullable String passwordHash;

    SignedInPerson(Account account, @Nullable String passwordHash) {
        this.account = account;
        this.passwordHash = passwordHash;
    }

    public Account account() {
        return account;
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        List<GrantedAuthority> granted = new ArrayList<>();
        granted.add(new SimpleGrantedAuthority("ROLE_" + account.role().name()));
        if (account.administrator()) {
            granted.add(new SimpleGrantedAuthority("ROLE_ADMINISTRATOR"));
        }
        return granted;
    }

    @Override
    public @Nullable String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return account.name();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SignedInPerson person && person.account.name().equals(account.name());
    }

    @Override
    public int hashCode() {
        return account.name().hashCode();
    }
}
