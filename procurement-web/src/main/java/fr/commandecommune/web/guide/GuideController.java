package fr.commandecommune.web.guide;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Help and accessibility: plain pages. */
@Controller
class GuideController {

    @GetMapping("/guide")
    String guide() {
        return "guide/page";
    }

    @GetMapping("/accessibility")
    String accessibility() {
        return "guide/accessibility";
    }
}
