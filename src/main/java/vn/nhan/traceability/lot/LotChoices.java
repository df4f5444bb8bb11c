package vn.nhan.traceability.lot;

import java.util.List;
import vn.nhan.business.BusinessRef;
import vn.nhan.platform.html.Choice;
import vn.nhan.platform.html.Form;
import vn.nhan.platform.measure.Grams;
import vn.nhan.platform.text.Dates;
import vn.nhan.traceability.area.PlotRef;

/** What a business can make a lot of: its products, and harvests that are in no lot yet. */
record LotChoices(BusinessRef business, List<Choice> products, List<Choice> harvests) {

    static LotChoices of(BusinessRef business, LotQueries.Stock stock) {
        return new LotChoices(
                business,
                stock.names().products().stream()
                        .map(product -> new Choice(product.id().toString(), product.name()))
                        .toList(),
                stock.harvests().stream()
                        .map(harvest -> new Choice(
                                harvest.id().toString(),
                                label(harvest, stock.names().plots())))
                        .toList());
    }

    public boolean isPossible() {
        return !products.isEmpty() && !harvests.isEmpty();
    }

    /** Chooses at once where there is but one choice. */
    Form begin(Form form) {
        if (products.size() == 1) {
            form.with("productId", products.get(0).value());
        }
        if (harvests.size() == 1) {
            form.with("harvestId", harvests.get(0).value());
        }
        return form;
    }

    private static String label(LotQueries.Harvest harvest, List<PlotRef> plots) {
        var plot = plots.stream()
                .filter(candidate -> candidate.id().equals(harvest.plotId()))
                .findFirst()
                .map(found -> found.code() + " " + found.name())
                .orElse("");
        return String.join(
                " · ", Dates.format(harvest.occurredOn()), new Grams(harvest.harvestedGrams()).display(), plot);
    }
}
