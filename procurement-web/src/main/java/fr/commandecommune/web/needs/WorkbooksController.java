package fr.commandecommune.web.needs;

import fr.commandecommune.web.access.Account;
import fr.commandecommune.web.access.NoSuchPage;
import fr.commandecommune.web.campaigns.Campaigns;
import java.io.IOException;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** The workbook of a member, and for the service those of all the members. */
@Controller
class WorkbooksController {

    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final MemberDesk desk;
    private final Campaigns campaigns;
    private final Workbooks workbooks;

    WorkbooksController(MemberDesk desk, Campaigns campaigns, Workbooks workbooks) {
        this.desk = desk;
        this.campaigns = campaigns;
        this.workbooks = workbooks;
    }

    @GetMapping("/campaigns/{code}/needs/{siren}/workbook")
    ResponseEntity<byte[]> one(
            @PathVariable String code, @PathVariable String siren, @ModelAttribute("account") Account account)
            throws IOException {
        var seat = desk.take(code, siren, account);
        return ResponseEntity.ok()
                .contentType(XLSX)
                .headers(headers -> headers.setContentDisposition(named(Workbooks.name(seat.held(), seat.member()))))
                .body(workbooks.of(seat.held(), seat.member()));
    }

    @GetMapping("/campaigns/{code}/needs/workbooks")
    ResponseEntity<StreamingResponseBody> all(@PathVariable String code, @ModelAttribute("account") Account account) {
        var held = campaigns.open(code, account);
        if (!account.officer()) {
            throw new NoSuchPage();
        }
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/zip"))
                .headers(headers -> headers.setContentDisposition(named("classeurs-" + held.code() + ".zip")))
                .body(out -> workbooks.all(held, out));
    }

    private static ContentDisposition named(String name) {
        return ContentDisposition.attachment().filename(name).build();
    }
}
