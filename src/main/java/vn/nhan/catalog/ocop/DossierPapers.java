package vn.nhan.catalog.ocop;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.nhan.business.document.DocumentKind;
import vn.nhan.business.document.Documents;
import vn.nhan.platform.storage.ObjectKey;

/** Names the papers of an archive by what they are and a number: nothing of a person stands in a file's name. */
final class DossierPapers {

    private static final Map<DocumentKind, String> NAMES = Map.of(
            DocumentKind.REGISTRATION, "dang-ky-kinh-doanh",
            DocumentKind.CERTIFICATE, "giay-chung-nhan",
            DocumentKind.PACKAGING, "bao-bi-nhan");

    private DossierPapers() {}

    static List<DossierService.Paper> of(List<Documents.Kept> kept, List<Recognition> former) {
        var papers = new ArrayList<DossierService.Paper>();
        var numbers = new EnumMap<DocumentKind, Integer>(DocumentKind.class);
        for (var paper : kept) {
            int number = numbers.merge(paper.kind(), 1, Integer::sum);
            var name = NAMES.getOrDefault(paper.kind(), "giay-to") + "-" + number;
            papers.add(new DossierService.Paper(named(name, paper.mediaType()), paper.mediaType(), paper.key()));
        }
        for (int i = 0; i < former.size(); i++) {
            var one = former.get(i);
            var name = "ocop-" + one.issuedOn + "-" + (i + 1);
            papers.add(new DossierService.Paper(named(name, one.scanType), one.scanType, new ObjectKey(one.scanKey)));
        }
        return papers;
    }

    private static String named(String name, String mediaType) {
        return "giay-to/" + name + (mediaType.equals("application/pdf") ? ".pdf" : ".jpg");
    }
}
