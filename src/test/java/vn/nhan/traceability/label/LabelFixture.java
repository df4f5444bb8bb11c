package vn.nhan.traceability.label;

import java.time.LocalDate;
import java.util.Locale;
import vn.nhan.platform.gs1.DigitalLink;
import vn.nhan.platform.gs1.Gtin;
import vn.nhan.platform.gs1.LotNumber;

/** Labels of the longan growers of Phố Hiến. */
final class LabelFixture {

    static final String ORIGIN = "https://q.example.vn";

    static final LabelCaptions CAPTIONS = new LabelCaptions(
            "Tem truy xuất – Nhãn lồng – HY2607A",
            "Lô",
            "Thu hoạch",
            "Khối lượng",
            "Quét để xem nguồn gốc",
            Locale.forLanguageTag("vi"));

    private LabelFixture() {}

    static String pieceAddress(String serial) {
        return ORIGIN
                + DigitalLink.ofGtin(Gtin.parse("9521234543213"))
                        .lot(LotNumber.parse("HY2607A"))
                        .serial(serial)
                        .canonicalPath();
    }

    static LabelFace longan(String url) {
        return new LabelFace(
                url,
                "Nhãn lồng Hưng Yên",
                "HTX Nhãn lồng Phố Hiến",
                "HY2607A",
                LocalDate.of(2026, 7, 18),
                "500 g",
                "VietGAP VG-0001 do Tổ chức chứng nhận mẫu cấp, đến 31/12/2027",
                "q.example.vn");
    }

    static LabelFace bare(String url, String product, String producer) {
        LocalDate harvestedOn = LocalDate.of(2026, 7, 18);
        return new LabelFace(url, product, producer, "HY2607A", harvestedOn, null, null, "q.example.vn");
    }

    static LabelFace wordy(String url) {
        String endless = "Nhãn lồng Hưng Yên sấy dẻo hạt nhỏ cùi dày thơm ngọt tự nhiên ".repeat(5);
        return new LabelFace(
                url,
                endless,
                endless,
                "WWWWWWWWWWWWWWWWWWWW",
                LocalDate.of(2026, 12, 28),
                "12 túi × 500 g trong thùng gỗ",
                endless,
                "q.example.vn");
    }
}
