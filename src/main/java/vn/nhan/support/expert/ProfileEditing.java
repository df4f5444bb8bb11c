package vn.nhan.support.expert;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.RequestScoped;
import java.util.function.BiFunction;
import java.util.function.Function;
import vn.nhan.platform.html.Form;
import vn.nhan.platform.html.PageContext;

/** The form in which an expert is described, by themselves or by an officer. */
@RequestScoped
class ProfileEditing {

    private final ExpertPageWords words;
    private final PageContext page;

    ProfileEditing(ExpertPageWords words, PageContext page) {
        this.words = words;
        this.page = page;
    }

    /** As it is on record. */
    Uni<TemplateInstance> filled(ExpertView view, BiFunction<Form, ProfileDesk, TemplateInstance> template) {
        return words.communesOf(view.id())
                .chain(communes -> words.read(page.getLang())
                        .map(texts -> template.apply(
                                ExpertForm.fill(Form.empty(page.getLocale()), view.profile(), communes)
                                        .with("version", view.version()),
                                ProfileDesk.of(texts, view.profile()))));
    }

    /** Once somebody has seen what the other one has saved, saving again is their choice. */
    Uni<TemplateInstance> again(
            Form refused, ExpertView view, BiFunction<Form, ProfileDesk, TemplateInstance> template) {
        var form = refused.getClashes().isEmpty() ? refused : refused.with("version", view.version());
        return words.read(page.getLang()).map(texts -> template.apply(form, ProfileDesk.sent(texts)));
    }

    /** What was sent goes to {@code save}. */
    Uni<ExpertView> save(Form form, Function<ExpertForm.Sent, Uni<ExpertView>> save) {
        var version = form.read("version", Integer::valueOf);
        return words.codes(form.value("communes"))
                .chain(codes -> words.read(page.getLang())
                        .chain(texts -> save.apply(new ExpertForm.Sent(ExpertForm.read(form, codes), version, texts))));
    }
}
