package vn.nhan.catalog.ocop;

/** What a source is called. */
final class DossierWords {

    private DossierWords() {}

    static String of(OcopMessages words, Dossier.Source source) {
        return switch (source) {
            case PAPER -> words.sourcePaper();
            case CERTIFICATE -> words.sourceCertificate();
            case PRODUCT -> words.sourceProduct();
            case PHOTO -> words.sourcePhoto();
            case LISTING -> words.sourceListing();
            case RECOGNITION -> words.sourceRecognition();
        };
    }
}
