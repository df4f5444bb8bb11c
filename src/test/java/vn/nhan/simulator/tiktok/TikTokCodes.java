package vn.nhan.simulator.tiktok;

/** Codes that the pages of the calls list. */
final class TikTokCodes {

    static final int PARAMETER = 36009004;
    static final int TITLE = 12052051;
    static final int TITLE_SHORT = 12052263;
    static final int DESCRIPTION = 12052013;
    static final int CATEGORY = 12052230;
    static final int PICTURES = 12052300;
    static final int PRICE = 12052073;
    static final int STOCK = 12052055;
    static final int SKU = 12052054;
    static final int PAPERS = 12052105;
    static final int NOT_ACTIVE = 12052048;

    private TikTokCodes() {}
}
