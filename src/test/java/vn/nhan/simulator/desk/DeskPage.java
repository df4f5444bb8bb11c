package vn.nhan.simulator.desk;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.nhan.simulator.Chaos;
import vn.nhan.simulator.Probe;
import vn.nhan.simulator.Simulator;

/** The pages themselves. */
final class DeskPage {

    private static final Map<Chaos.Kind, String> TROUBLES = new TreeMap<>(Map.of(
            Chaos.Kind.RATE_LIMIT, "Báo gọi quá nhanh",
            Chaos.Kind.HTTP_500, "Lỗi máy chủ (500)",
            Chaos.Kind.HTTP_200_BUSY, "Báo đang bận",
            Chaos.Kind.TIMEOUT_AFTER_COMMIT, "Làm xong rồi mất câu trả lời",
            Chaos.Kind.TRUNCATED_JSON, "Trả lời bị cắt giữa chừng",
            Chaos.Kind.HTML_ERROR_PAGE, "Trả về trang HTML",
            Chaos.Kind.REVIEW_REJECTED, "Từ chối khi duyệt",
            Chaos.Kind.TOKEN_REVOKED, "Thu hồi quyền kết nối"));

    private static final String FRAME = """
            <!doctype html><html lang="vi"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
            <title>%1$s (mô phỏng)</title>
            <style>body{font:1rem/1.5 system-ui;max-width:46rem;margin:1rem auto;padding:0 1rem}
            button,input{font:inherit;min-height:44px;padding:0 .6rem}article{border:1px solid;padding:1rem;margin:1rem 0}
            label{display:block;margin:.4rem 0}form{margin:.4rem 0}code{overflow-wrap:anywhere}</style>
            <h1>%1$s (mô phỏng)</h1>%2$s</html>""";

    private final String name;
    private final Simulator simulator;
    private final Map<String, String> keys;

    DeskPage(String name, Simulator simulator, Map<String, String> keys) {
        this.name = name;
        this.simulator = simulator;
        this.keys = keys;
    }

    String home() {
        return framed(
                "<p>Sàn này chạy trên máy của bạn, không có người mua và không có hàng thật. Tắt máy là mất hàng.</p>"
                        + keys() + goods() + troubles());
    }

    String refused() {
        return framed("<p>Không làm được việc đó. <a href=\"" + Desk.HOME + "\">Quay lại</a></p>");
    }

    /** @param query as it came with the seller */
    String consent(Map<String, String> query, String otherwise) {
        var told = query.getOrDefault("redirect", query.getOrDefault("redirect_uri", ""));
        var address = told.isEmpty() ? field("Địa chỉ quay lại", "back", otherwise) : hidden("back", told);
        return framed("<p>Một ứng dụng xin quản lý gian hàng mẫu của bạn: đọc đơn hàng, đăng và sửa hàng.</p>"
                + form("consent", address + hidden("state", query.getOrDefault("state", "")), "Đồng ý"));
    }

    private String keys() {
        return keys.isEmpty()
                ? ""
                : "<h2>Mã thử để kết nối</h2><dl>"
                        + new TreeMap<>(keys)
                                .entrySet().stream()
                                        .map(key -> "<dt>" + key.getKey() + "</dt><dd><code>" + escaped(key.getValue())
                                                + "</code></dd>")
                                        .collect(Collectors.joining())
                        + "</dl>";
    }

    private String goods() {
        var probe = simulator.probe();
        var goods = probe.skus().stream()
                .flatMap(sku -> probe.bySku(sku).map(view -> goods(sku, view)).stream())
                .toList();
        return "<h2>Hàng trên sàn</h2>" + (goods.isEmpty() ? "<p>Chưa có hàng nào.</p>" : String.join("", goods));
    }

    private static String goods(String sku, Probe.RemoteView view) {
        var fields = hidden("sku", sku)
                + field("Tên", "title", view.title())
                + field("Giá (đồng)", "price", Long.toString(view.priceDong()))
                + field("Tồn kho", "stock", Long.toString(view.stock()));
        return "<article><h3>" + escaped(view.title()) + "</h3><p>" + escaped(sku) + " · "
                + String.format(Locale.ROOT, "%d", view.pictures().size()) + " ảnh · "
                + (view.buyable() ? "đang bán" : "không bán") + "</p>" + form("change", fields, "Sửa bằng tay")
                + form("delete", hidden("sku", sku), "Xoá") + "</article>";
    }

    private String troubles() {
        var now = simulator.troubles();
        var told = now.isEmpty()
                ? "<p>Mọi thứ đang chạy tốt.</p>"
                : "<ul>" + list(now) + "</ul>" + form("calm", "", "Chạy tốt trở lại");
        return "<h2>Gây sự cố ba lần tới</h2>" + told
                + TROUBLES.entrySet().stream()
                        .map(one -> form("trouble", hidden("kind", one.getKey().name()), one.getValue()))
                        .collect(Collectors.joining());
    }

    private static String list(Map<Chaos.Kind, Integer> now) {
        return now.entrySet().stream()
                .map(one -> "<li>"
                        + TROUBLES.getOrDefault(one.getKey(), one.getKey().name()) + ": còn " + one.getValue()
                        + " lần</li>")
                .collect(Collectors.joining());
    }

    private String framed(String content) {
        return String.format(Locale.ROOT, FRAME, escaped(name), content);
    }

    private static String form(String what, String fields, String button) {
        return "<form method=\"post\" action=\"" + Desk.HOME + "/" + what + "\">" + fields + "<button>" + button
                + "</button></form>";
    }

    private static String hidden(String field, String value) {
        return "<input type=\"hidden\" name=\"" + field + "\" value=\"" + escaped(value) + "\">";
    }

    private static String field(String label, String field, String value) {
        return "<label>" + label + " <input name=\"" + field + "\" value=\"" + escaped(value) + "\"></label>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
