package fr.commandecommune.web.access;

import java.time.Clock;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.core.session.SessionRegistryImpl;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.session.HttpSessionEventPublisher;

/** Which address is open to whom, and the headers every answer carries. */
@Configuration(proxyBeanMethods = false)
class Gate {

    /** Nothing but our own files; no inline script or style, no frame, no form that leaves the site. */
    static final String CONTENT_SECURITY_POLICY = "default-src 'self'; script-src 'self'; style-src 'self'; "
            + "img-src 'self'; font-src 'self'; connect-src 'self'; object-src 'none'; base-uri 'none'; "
            + "form-action 'self'; frame-ancestors 'none'";

    private static final String[] OFFICERS_ONLY = {
        "/campaigns/new",
        "/campaigns/*/calendar/**",
        "/campaigns/*/freeze/**",
        "/campaigns/*/messages/**",
        "/campaigns/*/renewal/**",
        "/campaigns/*/requests/**",
        "/campaigns/*/returns/**",
        "/campaigns/*/aggregation/**",
        "/campaigns/*/tender-pack/**",
        "/campaigns/*/joint-order/files/**",
        "/campaigns/*/joint-order/changes",
        "/campaigns/*/joint-order/what-if"
    };

    @Bean
    PasswordEncoder passwordEncoder() {
        return new BCryptPasswordEncoder(11);
    }

    @Bean
    SessionRegistry sessions() {
        return new SessionRegistryImpl();
    }

    @Bean
    HttpSessionEventPublisher endedSessions() {
        return new HttpSessionEventPublisher();
    }

    /** No form field carries a sign that a database cannot hold. */
    @Bean
    HttpFirewall noNullSign() {
        var firewall = new StrictHttpFirewall();
        firewall.setAllowedParameterValues(value -> value.indexOf('\0') < 0);
        return firewall;
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    /** The rules engine and its description are open to all, keep no session, and ask for no form token. */
    @Bean
    @Order(1)
    SecurityFilterChain openQuestions(HttpSecurity http) throws Exception {
        return http.securityMatcher("/api/questions", "/api/openapi.yaml")
                .headers(Gate::headers)
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain screens(HttpSecurity http, UnfinishedForms unfinished, SessionRegistry sessions)
            throws Exception {
        var cache = new HttpSessionRequestCache();
        cache.setRequestMatcher(request -> HttpMethod.GET.matches(request.getMethod())
                && request.getHeader("HX-Request") == null
                && !request.getRequestURI().startsWith("/error"));
        var entry = new SignInFirst();
        return http.headers(Gate::headers)
                .authorizeHttpRequests(requests -> requests.requestMatchers(
                                "/signin",
                                "/signin/**",
                                "/guide",
                                "/accessibility",
                                "/procedure",
                                "/procedure/**",
                                "/error",
                                "/favicon.ico")
                        .permitAll()
                        .requestMatchers("/css/**", "/js/**", "/fonts/**", "/images/**", "/webjars/**")
                        .permitAll()
                        .requestMatchers(EndpointRequest.to("health"))
                        .permitAll()
                        .requestMatchers("/accounts", "/accounts/**")
                        .hasRole("ADMINISTRATOR")
                        .requestMatchers(OFFICERS_ONLY)
                        .hasRole(Role.OFFICER.name())
                        .requestMatchers("/campaigns/*/imports", "/campaigns/*/imports/**")
                        .hasAnyRole(Role.OFFICER.name(), Role.SECRETARY.name())
                        .anyRequest()
                        .authenticated())
                .formLogin(form -> form.loginPage("/signin")
                        .usernameParameter("name")
                        .passwordParameter("password")
                        .successHandler(new AfterSignIn(cache))
                        .failureUrl("/signin?why=refused"))
                .logout(logout -> logout.logoutUrl("/signout").logoutSuccessUrl("/signin?why=bye"))
                .requestCache(requests -> requests.requestCache(cache))
                .sessionManagement(session -> session.sessionFixation(fixation -> fixation.changeSessionId())
                        .maximumSessions(-1)
                        .sessionRegistry(sessions)
                        .expiredUrl("/signin?why=changed"))
                .exceptionHandling(faults ->
                        faults.authenticationEntryPoint(entry).accessDeniedHandler(new NotOpenToYou(unfinished)))
                .csrf(Customizer.withDefaults())
                .build();
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_SECURITY_POLICY))
                .frameOptions(FrameOptionsConfig::deny)
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(
                        policy -> policy.policy("camera=(), microphone=(), geolocation=(), payment=(), usb=()"))
                .crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(policy -> policy.policy(CrossOriginResourcePolicy.SAME_ORIGIN));
    }
}
