package fr.commandecommune.web.layout;

import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;

/** Gives a page its form back with what is wrong in it, even where a value could not be read at all. */
public final class FormErrors {

    private FormErrors() {}

    /** Puts the form and its errors under the name {@code form}. */
    public static void show(Object form, BindingResult errors, Model model) {
        var told = new BeanPropertyBindingResult(form, "form");
        errors.getAllErrors().forEach(told::addError);
        model.addAttribute("form", form);
        model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", told);
    }
}
