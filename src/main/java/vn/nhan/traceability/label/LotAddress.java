package vn.nhan.traceability.label;

import java.util.List;
import vn.nhan.catalog.ProductRef;
import vn.nhan.platform.gs1.DigitalLink;
import vn.nhan.platform.gs1.Gtin;
import vn.nhan.platform.gs1.LotNumber;
import vn.nhan.traceability.lot.LotRef;
import vn.nhan.traceability.lot.TraceCode;

/**
 * Where a lot is found: a GS1 Digital Link for goods with a GTIN, our own opaque code for those without. The opaque code
 * is open in either case, so that it stays good when a GTIN is bought later.
 *
 * @param path canonical path, without scheme and host
 */
record LotAddress(String path) {

    /** The address that labels carry. */
    static LotAddress of(LotRef lot, ProductRef product) {
        if (product.gtin() == null) {
            return opaque(lot);
        }
        return new LotAddress(DigitalLink.ofGtin(new Gtin(product.gtin()))
                .lot(LotNumber.parse(lot.code()))
                .canonicalPath());
    }

    static List<LotAddress> all(LotRef lot, ProductRef product) {
        return product.gtin() == null ? List.of(opaque(lot)) : List.of(of(lot, product), opaque(lot));
    }

    private static LotAddress opaque(LotRef lot) {
        return new LotAddress(new TraceCode(lot.traceCode()).path());
    }
}
