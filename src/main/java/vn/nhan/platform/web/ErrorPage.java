package vn.nhan.platform.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.MessageBundles;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import vn.nhan.platform.problem.Problem;

/** A failure told to a person: what happened, and what to do now. */
@ApplicationScoped
class ErrorPage {

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance themed(Problem problem);

        static native TemplateInstance plain(Problem problem, String lang);
    }

    /** In the province's look. */
    Uni<String> themed(Problem problem, Locale locale) {
        return Templates.themed(problem)
                .setAttribute(MessageBundles.ATTRIBUTE_LOCALE, locale)
                .createUni();
    }

    /** Without a province, for a host that has none or a request that never got so far. */
    String plain(Problem problem, Locale locale) {
        return Templates.plain(problem, locale.getLanguage())
                .setAttribute(MessageBundles.ATTRIBUTE_LOCALE, locale)
                .render();
    }
}
