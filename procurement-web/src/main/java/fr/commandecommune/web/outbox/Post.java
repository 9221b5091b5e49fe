package fr.commandecommune.web.outbox;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** Sends the mails that wait, where {@code spring.mail.host} names a server; without one they stay in the outbox. */
@Component
public class Post {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final Outbox outbox;
    private final ObjectProvider<JavaMailSender> sender;
    private final String from;
    private final Clock clock;

    Post(
            Outbox outbox,
            ObjectProvider<JavaMailSender> sender,
            @Value("${COMMANDE_COMMUNE_MAIL_FROM:commande-commune@localhost}") String from,
            Clock clock) {
        this.outbox = outbox;
        this.sender = sender;
        this.from = from;
        this.clock = clock;
    }

    /** Whether a mail server is set. */
    boolean on() {
        return sender.getIfAvailable() != null;
    }

    /** Tries each mail that is due once; one that fails says why and is tried again the next time. */
    public void send() {
        var server = sender.getIfAvailable();
        if (server == null) {
            return;
        }
        for (var message : outbox.waiting(LocalDate.ofInstant(clock.instant(), PARIS))) {
            try {
                server.send(mail(message));
                outbox.gone(message);
            } catch (MailException refused) {
                outbox.failed(message, "le serveur de messagerie a répondu : " + refused.getMessage());
            }
        }
    }

    private SimpleMailMessage mail(Message message) {
        var mail = new SimpleMailMessage();
        mail.setFrom(from);
        mail.setTo(message.letter().address());
        mail.setSubject(message.letter().subject());
        mail.setText(message.letter().body());
        return mail;
    }
}
