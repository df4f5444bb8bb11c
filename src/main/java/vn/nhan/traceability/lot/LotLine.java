package vn.nhan.traceability.lot;

import vn.nhan.traceability.area.PlotRef;

/** A lot in a list, with the names it is known by. */
record LotLine(LotRef lot, String product, String plot) {

    static LotLine of(LotRef lot, LotQueries.Names names) {
        var product = names.products().stream()
                .filter(candidate -> candidate.id().equals(lot.productId()))
                .findFirst();
        var plot = names.plots().stream()
                .filter(candidate -> candidate.id().equals(lot.plotId()))
                .findFirst();
        return new LotLine(
                lot,
                product.map(known -> known.name()).orElse(""),
                plot.map(PlotRef::code).orElse(""));
    }
}
