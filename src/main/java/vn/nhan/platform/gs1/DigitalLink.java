package vn.nhan.platform.gs1;

import org.jspecify.annotations.Nullable;

/**
 * What a GS1 Digital Link address identifies, without its host: a primary key, its qualifiers in their one legal order,
 * and attributes (GS1 Digital Link Standard: URI Syntax 1.4; GS1 Syntax Dictionary).
 */
public sealed interface DigitalLink {

    /** The path that identifies, numbers in full length, e.g. {@code /01/09521234543213/10/HY2607A/21/0001F3}. */
    String canonicalPath();

    LinkAttributes attributes();

    /** The path and, in the order of their identifiers, the attributes. */
    default String canonicalPathAndQuery() {
        return canonicalPath() + attributes().query();
    }

    /**
     * Reads {@code /ai/value…?ai=value…}; scheme and host may stand before it and are ignored. Short GTINs are padded,
     * query keys that are not numeric are none of GS1's business and ignored.
     *
     * @throws Gs1Failure kind MALFORMED: gs1.link-shape, gs1.link-key, gs1.link-order, gs1.link-encoding,
     *     gs1.link-value, gs1.link-attribute, or the reason why the GTIN, GLN or SSCC is wrong
     */
    static DigitalLink parse(String pathAndQuery) {
        return DigitalLinkParser.parse(pathAndQuery);
    }

    static TradeItem ofGtin(Gtin gtin) {
        return new TradeItem(gtin, null, null, null, LinkAttributes.none());
    }

    static Location ofLocation(Gln gln) {
        return new Location(gln, null, LinkAttributes.none());
    }

    static Party ofParty(Gln gln) {
        return new Party(gln, LinkAttributes.none());
    }

    static LogisticUnit ofSscc(Sscc sscc) {
        return new LogisticUnit(sscc, LinkAttributes.none());
    }

    /**
     * Goods: a kind, a lot of it, or one single piece. The three qualifiers are 1 to 20 characters of the GS1 AI
     * encodable character set 82.
     *
     * @param variant consumer product variant, AI 22
     * @param lot AI 10; of any producer, so wider than our own {@link LotNumber}
     * @param serial AI 21
     */
    record TradeItem(
            Gtin gtin,
            @Nullable String variant,
            @Nullable String lot,
            @Nullable String serial,
            LinkAttributes attributes)
            implements DigitalLink {

        /** @throws Gs1Failure gs1.link-value */
        public TradeItem {
            AiValue.requireQualifier("22", variant);
            AiValue.requireQualifier("10", lot);
            AiValue.requireQualifier("21", serial);
        }

        /** This kind of goods, of that lot. */
        public TradeItem lot(LotNumber number) {
            return new TradeItem(gtin, variant, number.text(), serial, attributes);
        }

        /**
         * The one piece with that serial number.
         *
         * @throws Gs1Failure gs1.link-value
         */
        public TradeItem serial(String number) {
            return new TradeItem(gtin, variant, lot, number, attributes);
        }

        @Override
        public String canonicalPath() {
            return AiValue.segments("01", gtin.digits())
                    + AiValue.segments("22", variant)
                    + AiValue.segments("10", lot)
                    + AiValue.segments("21", serial);
        }
    }

    /**
     * A physical place, AI 414.
     *
     * @param extension a part of the place, such as a plot, AI 254
     */
    record Location(Gln gln, @Nullable String extension, LinkAttributes attributes) implements DigitalLink {

        /** @throws Gs1Failure gs1.link-value */
        public Location {
            AiValue.requireQualifier("254", extension);
        }

        @Override
        public String canonicalPath() {
            return AiValue.segments("414", gln.digits()) + AiValue.segments("254", extension);
        }
    }

    /** Somebody in a trade, AI 417. */
    record Party(Gln gln, LinkAttributes attributes) implements DigitalLink {

        @Override
        public String canonicalPath() {
            return AiValue.segments("417", gln.digits());
        }
    }

    /** A box, crate or pallet, AI 00. */
    record LogisticUnit(Sscc sscc, LinkAttributes attributes) implements DigitalLink {

        @Override
        public String canonicalPath() {
            return AiValue.segments("00", sscc.digits());
        }
    }
}
