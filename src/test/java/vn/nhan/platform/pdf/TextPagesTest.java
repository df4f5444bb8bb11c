package vn.nhan.platform.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class TextPagesTest {

    @Test
    void vietnameseTextIsReadBackFromThePages() throws IOException {
        var bytes = pages(
                "Dữ liệu cá nhân",
                pages -> pages.title("Dữ liệu cá nhân của tôi")
                        .heading("Điều đã đồng ý")
                        .fact("Tên", "Nguyễn Thị Nhàn Ỵ̣ ẫ Ẵ đĐ ư ơ")
                        .line("chữ lạ 漢 và 🍑 thành dấu hỏi"));

        assertThat(text(bytes))
                .contains("Dữ liệu cá nhân của tôi", "Điều đã đồng ý", "Tên: Nguyễn Thị Nhàn")
                .contains("chữ lạ ? và ? thành dấu hỏi");
    }

    @Test
    void longWordsAndManyLinesStayOnTheirPages() throws IOException {
        var bytes = pages("Dài", pages -> {
            pages.line("a".repeat(1_000));
            for (int i = 0; i < 200; i++) {
                pages.fact("Dòng " + i, "có chữ");
            }
        });

        try (var document = Loader.loadPDF(bytes)) {
            assertThat(document.getNumberOfPages()).isBetween(3, 8);
        }
        assertThat(text(bytes).replaceAll("\\s", ""))
                .contains("a".repeat(1_000))
                .contains("Dòng199:cóchữ");
    }

    private static byte[] pages(String title, java.util.function.Consumer<TextPages> writing) throws IOException {
        try (var pages = new TextPages(title, "vi")) {
            writing.accept(pages);
            return pages.finish();
        }
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
