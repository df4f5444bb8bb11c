package vn.nhan.business;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.money.Dong;
import vn.nhan.platform.text.Dates;

/** Something that a business has said of itself, with what it is called; what was not said is left out. */
record LabelledFact(String label, String value) {

    static List<LabelledFact> ofRegistration(BusinessView business, ProfileWords words) {
        var paper = business.registration();
        var facts = new ArrayList<LabelledFact>();
        add(facts, words.field("registration.number", business.kind()), paper.number());
        add(
                facts,
                words.field("registration.date", business.kind()),
                paper.date() == null ? null : Dates.format(paper.date()));
        add(facts, words.field("registration.place", business.kind()), paper.place());
        return List.copyOf(facts);
    }

    static List<LabelledFact> ofTrade(BusinessView business, String language) {
        var words = MessageBundles.get(BusinessMessages.class, Localized.Literal.of(language));
        var choices = ProfileWords.in(language);
        var trade = business.trade();
        var facts = new ArrayList<LabelledFact>();
        add(facts, words.sector(), trade.sector() == null ? null : choices.sector(trade.sector()));
        add(
                facts,
                words.insuredWorkers(),
                trade.insuredWorkers() == null ? null : words.workers(trade.insuredWorkers()));
        add(facts, words.annualRevenue(), dong(trade.annualRevenue()));
        add(facts, words.capital(), dong(trade.capital()));
        add(
                facts,
                words.firmSize(),
                business.size() == null ? null : choices.size(business.size()) + ", " + words.sizeToday());
        add(facts, words.eInvoice(), trade.eInvoice() == null ? null : choices.eInvoice(trade.eInvoice()));
        add(facts, words.womenLed(), Boolean.TRUE.equals(trade.womenLed()) ? words.yes() : null);
        add(facts, words.social(), Boolean.TRUE.equals(trade.social()) ? words.yes() : null);
        return List.copyOf(facts);
    }

    private static void add(List<LabelledFact> facts, String label, @Nullable String value) {
        if (value != null) {
            facts.add(new LabelledFact(label, value));
        }
    }

    private static @Nullable String dong(@Nullable Long amount) {
        return amount == null ? null : new Dong(amount).display();
    }
}
