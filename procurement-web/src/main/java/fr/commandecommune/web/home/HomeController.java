package fr.commandecommune.web.home;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What is to be done by the person who signed in. */
@Controller
class HomeController {

    @GetMapping("/home")
    String page() {
        return "home/page";
    }
}
