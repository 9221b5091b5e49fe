package fr.commandecommune.web.outbox;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A mail to write.
 *
 * @param matter names person, campaign and occasion; the same matter is written once
 * @param about in French, the occasion, such as « rappel J−7 »
 * @param recipient who it is for, by name
 * @param address where it goes; absent when nobody typed it
 * @param due the day it is meant to go
 */
public record Letter(
        String matter,
        String about,
        String campaign,
        String recipient,
        @Nullable String address,
        String subject,
        String body,
        LocalDate due) {}
