package fr.commandecommune.web.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import fr.commandecommune.web.SiteTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The largest purchase that the page takes, forty lots of twelve amounts, as a browser sends it to the real server. */
class LongAddressTest extends SiteTest {

    private static final String PURCHASE = "nature=SUPPLIES&launchDate=2026-05-04&buyer.category=LOCAL_AUTHORITY";

    @LocalServerPort
    int port;

    @Test
    void theLargestPurchaseIsComparedWithAnother() throws IOException, InterruptedException {
        var sent = ask("/procedure?" + facts("", "150,5") + "&speciality=&vatRate=&lots.0.smallLot=&"
                + facts("gardee.", "149,5"));
        assertThat(sent.statusCode()).isEqualTo(302);

        var page = ask(sent.headers().firstValue("Location").orElseThrow());
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body().replaceAll("[\u00A0\u202F]", " "))
                .contains("40 faits diffèrent", "Échanger A et B", "72 240,00 €", "71 760,00 €");
    }

    private static String facts(String prefix, String amount) {
        var facts = new StringBuilder(prefix).append(PURCHASE.replace("&", "&" + prefix));
        for (int lot = 0; lot < 40; lot++) {
            facts.append("&%slots.%d.number=%d".formatted(prefix, lot, lot + 1));
            for (int nth = 0; nth < 12; nth++) {
                var name = prefix + "lots." + lot + ".amounts." + nth;
                facts.append("&%s.kind=BASE&%s.amount=%s&%s.times=1".formatted(name, name, amount, name));
            }
        }
        return facts.toString();
    }

    private HttpResponse<String> ask(String address) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var page = URI.create("http://localhost:" + port).resolve(address);
            return client.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString());
        }
    }
}
