package fr.commandecommune.web.reminders;

import fr.commandecommune.web.outbox.Post;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Every ten minutes: writes the reminders that are due, then sends what waits. What was written is never written twice. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class DailyRound {

    private final Reminders reminders;
    private final Post post;

    DailyRound(Reminders reminders, Post post) {
        this.reminders = reminders;
        this.post = post;
    }

    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT10M")
    void round() {
        reminders.write();
        post.send();
    }
}
