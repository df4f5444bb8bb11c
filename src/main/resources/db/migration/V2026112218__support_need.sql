-- What people ask for help with, the same in the whole country; experts name the same codes as their fields.
create table support_need (
    code text primary key check (code ~ '^[a-z][a-z0-9-]*$'),
    parent text references support_need (code),
    position int not null,
    name text not null,
    name_en text not null
);
grant select on support_need to nhan_app;

insert into support_need (code, parent, position, name, name_en) values
    ('selling', null, 100, 'Bán hàng trực tuyến', 'Selling online'),
    ('goods-photos', 'selling', 101, 'Chụp ảnh, viết giới thiệu sản phẩm', 'Photos and words for goods'),
    ('shop-opening', 'selling', 102, 'Mở gian hàng trên sàn thương mại điện tử', 'Opening a shop on a marketplace'),
    ('shop-running', 'selling', 103, 'Chăm sóc gian hàng, trả lời khách', 'Running a shop, answering customers'),
    ('website', 'selling', 104, 'Trang web, tìm thấy trên mạng', 'Website, being found'),
    ('livestream', 'selling', 105, 'Bán hàng qua livestream', 'Selling by livestream'),
    ('brand', null, 200, 'Thương hiệu, bao bì, nhãn', 'Brand, packaging, labels'),
    ('packaging', 'brand', 201, 'Thiết kế bao bì, nhãn hàng', 'Designing packages and labels'),
    ('trade-mark', 'brand', 202, 'Đăng ký nhãn hiệu', 'Registering a trade mark'),
    ('traceability', null, 300, 'Truy xuất nguồn gốc', 'Traceability'),
    ('farm-diary', 'traceability', 301, 'Nhật ký canh tác điện tử', 'Electronic farm diary'),
    ('trace-labels', 'traceability', 302, 'Mã QR, tem truy xuất', 'QR codes and labels'),
    ('growing-area-code', 'traceability', 303, 'Mã số vùng trồng, hồ sơ xuất khẩu', 'Growing-area codes, export papers'),
    ('accounts', null, 400, 'Kế toán, hoá đơn điện tử', 'Accounting and e-invoices'),
    ('e-invoice', 'accounts', 401, 'Hoá đơn điện tử', 'E-invoices'),
    ('bookkeeping', 'accounts', 402, 'Phần mềm kế toán', 'Accounting software'),
    ('payment', null, 500, 'Thanh toán, chữ ký số', 'Payment and digital signature'),
    ('digital-payment', 'payment', 501, 'Thanh toán không tiền mặt', 'Cashless payment'),
    ('digital-signature', 'payment', 502, 'Chữ ký số', 'Digital signature'),
    ('management', null, 600, 'Phần mềm quản lý', 'Management software'),
    ('stock-pos', 'management', 601, 'Quản lý kho, bán hàng', 'Stock and point of sale'),
    ('erp-crm', 'management', 602, 'Quản trị doanh nghiệp, khách hàng', 'ERP and CRM'),
    ('safety', null, 700, 'An toàn thông tin, dữ liệu cá nhân', 'Cyber security and personal data'),
    ('account-safety', 'safety', 701, 'Bảo vệ tài khoản, tránh lừa đảo', 'Safe accounts, no fraud'),
    ('data-protection', 'safety', 702, 'Bảo vệ dữ liệu cá nhân', 'Personal data protection'),
    ('strategy', null, 800, 'Kế hoạch chuyển đổi số', 'Plan for digital transformation'),
    ('digital-strategy', 'strategy', 801, 'Tư vấn giải pháp chuyển đổi số', 'Consulting on digital solutions'),
    ('technology-transfer', 'strategy', 802, 'Tư vấn chuyển giao công nghệ', 'Consulting on technology transfer'),
    ('skills', null, 900, 'Đào tạo', 'Training'),
    ('digital-skills', 'skills', 901, 'Kỹ năng số cơ bản', 'Basic digital skills'),
    ('management-course', 'skills', 902, 'Quản trị doanh nghiệp', 'Managing a business'),
    ('funding', null, 1000, 'Hồ sơ xin hỗ trợ', 'Applying for support'),
    ('funding-dossier', 'funding', 1001, 'Lập hồ sơ đề nghị hỗ trợ', 'Preparing a dossier');
