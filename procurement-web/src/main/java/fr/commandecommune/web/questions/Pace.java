package fr.commandecommune.web.questions;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** How often one address may ask: {@value #A_MINUTE} requests a minute. Memory stays bounded: the oldest addresses go first. */
@Component
class Pace {

    static final int A_MINUTE = 120;
    private static final int ADDRESSES = 10_000;
    private static final long MINUTE_IN_MILLIS = 60_000;

    private final Clock clock;
    private final Map<String, Window> windows = new LinkedHashMap<>();

    private record Window(long minute, int requests) {}

    Pace(Clock clock) {
        this.clock = clock;
    }

    synchronized boolean allows(String address) {
        long minute = clock.millis() / MINUTE_IN_MILLIS;
        var window = windows.remove(address);
        int requests = window == null || window.minute() != minute ? 1 : window.requests() + 1;
        windows.put(address, new Window(minute, requests));
        if (windows.size() > ADDRESSES) {
            windows.remove(windows.keySet().iterator().next());
        }
        return requests <= A_MINUTE;
    }
}
