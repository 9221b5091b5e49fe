package fr.commandecommune.web.simulator;

import fr.commandecommune.document.pdf.UnprintableCharacter;
import fr.commandecommune.pack.ReasonedPurchase;
import fr.commandecommune.web.procedure.ShownAnswer;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The simulator: all facts stand in the address, which may be shared; nothing is kept here. */
@Controller
class SimulatorController {

    private static final String BUTTON = "do";
    private static final String NOTE = "note-de-procedure.pdf";

    @GetMapping("/procedure")
    String page(HttpServletRequest request, Model model) {
        var parameters = new LinkedHashMap<>(request.getParameterMap());
        var button = parameters.remove(BUTTON);
        var hypotheses = Hypotheses.of(parameters);
        if (button != null) {
            var changed = Changes.of(hypotheses.tried(), button[0]);
            return "redirect:" + hypotheses.with(changed.facts()).address() + "#" + changed.place();
        }
        if (!hypotheses.sayExactly(parameters)) {
            return "redirect:" + hypotheses.address() + "#resultat";
        }
        var simulation = Simulation.of(hypotheses.tried());
        show(simulation, hypotheses.with(simulation.typed()), model);
        return "simulator/page";
    }

    /** The printed note; where there is no answer, the page says why. */
    @GetMapping("/procedure/note.pdf")
    Object note(HttpServletRequest request, Model model) throws IOException {
        var simulation = Simulation.of(TypedFacts.of(request.getParameterMap()));
        if (simulation.answer().isEmpty()) {
            return "redirect:" + Hypotheses.alone(simulation.typed()).address();
        }
        try {
            return pdf(simulation.answer().get());
        } catch (UnprintableCharacter character) {
            simulation
                    .faults()
                    .wrong()
                    .put("resultat", "La note ne peut être imprimée. " + character.getMessage() + ".");
            show(simulation, Hypotheses.alone(simulation.typed()), model);
            return new ModelAndView("simulator/page", model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    private static ResponseEntity<byte[]> pdf(ReasonedPurchase purchase) throws IOException {
        var note = new ByteArrayOutputStream();
        purchase.writeNote(note);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(NOTE).build().toString())
                .body(note.toByteArray());
    }

    private static void show(Simulation simulation, Hypotheses hypotheses, Model model) {
        model.addAttribute("typed", simulation.typed());
        model.addAttribute("example", simulation.example());
        model.addAttribute("faults", simulation.faults());
        model.addAttribute("corrections", simulation.corrections());
        model.addAttribute("words", new Words());
        model.addAttribute("described", ComparedFacts.of(simulation.typed()));
        model.addAttribute("hypotheses", hypotheses);
        model.addAttribute(
                "noteAddress", "/procedure/note.pdf?" + simulation.typed().query());
        model.addAttribute(
                "shared",
                ServletUriComponentsBuilder.fromCurrentContextPath().toUriString()
                        + hypotheses.address()
                        + "#resultat");
        simulation.answer().ifPresent(answer -> model.addAttribute("shown", ShownAnswer.of(answer)));
        if (hypotheses.compared()) {
            model.addAttribute("comparison", Comparison.of(Simulation.of(hypotheses.kept()), simulation));
        }
    }
}
