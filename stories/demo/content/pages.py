"""The home page, the three indexes and the standing pages of the demo site."""

from stories.demo.content.text import T

HOME = dict(
    title=T("Casebook Hospitals", "Клиники Casebook", "Casebook医院集团"),
    headline=T(
        "Understanding myeloma, one step at a time",
        "Разобраться в миеломе шаг за шагом",
        "认识骨髓瘤，一步一步来",
    ),
    lead=T(
        "What the disease is, which treatments exist, what they ask of people, and how some people lived through "
        "them. In plain words, with sources.",
        "Что это за болезнь, какие есть методы лечения, чего они требуют от человека и как через них прошли "
        "другие. Простыми словами и с указанием источников.",
        "这是什么病，有哪些治疗，治疗对人意味着什么，别人又是怎么走过来的。我们用平实的话讲，并注明来源。",
    ),
    ways=[
        dict(
            name=T("Learn about treatment", "Узнать о лечении", "了解治疗"),
            text=T(
                "Myeloma, CAR-T cell therapy and transplantation: what happens, when it is considered, and which "
                "risks there are.",
                "Миелома, CAR-T-клеточная терапия и трансплантация: как это проходит, когда их рассматривают и "
                "какие есть риски.",
                "骨髓瘤、CAR-T细胞治疗和移植：过程是怎样的，什么时候考虑，有哪些风险。",
            ),
            page="treatments",
        ),
        dict(
            name=T("Read patients’ stories", "Прочитать истории пациентов", "阅读患者故事"),
            text=T(
                "Each story is one person’s experience, told with consent. Beside it stands what a study found in "
                "many people.",
                "Каждая история — опыт одного человека, рассказанный с его согласия. Рядом — то, что показало "
                "исследование с участием многих людей.",
                "每个故事都是一个人的经历，经本人同意后讲述。旁边列出的，是研究在许多人身上观察到的结果。",
            ),
            page="stories",
        ),
        dict(
            name=T("Follow the news", "Следить за новостями", "查看资讯"),
            text=T(
                "Interviews and reports, each with its date and its source.",
                "Интервью и сообщения, всегда с датой и источником.",
                "访谈与报道，均注明日期和来源。",
            ),
            page="news",
        ),
    ],
    cover="home",
    cover_alt=T(
        "Drawing: a wide field of many cells, with one among them lit in amber",
        "Рисунок: широкое поле клеток, одна из них светится янтарным",
        "插画：一大片细胞之中，有一个泛着琥珀色的光",
    ),
)

TREATMENT_INDEX = dict(
    slug="treatments",
    title=T("Treatments", "Лечение", "治疗"),
    lead=T(
        "How each disease and treatment works, what studies have found, and which risks belong to it.",
        "Что представляют собой болезни и методы их лечения, что показали исследования и какие есть риски.",
        "介绍每种疾病和治疗的原理、研究的发现，以及相关的风险。",
    ),
)

STORY_INDEX = dict(
    slug="stories",
    title=T("Patient stories", "Истории пациентов", "患者故事"),
    lead=T(
        "Each story is one person’s experience and does not predict yours. Names and details are changed or left "
        "out where they could give someone away.",
        "Каждая история — опыт одного человека; у вас всё может быть иначе. Имена и подробности, по которым "
        "человека можно узнать, изменены или опущены.",
        "每个故事都只是一个人的经历，不能预测您的治疗结果。凡可能暴露身份的姓名和细节，都已改动或略去。",
    ),
)

ARTICLE_INDEX = dict(
    slug="news",
    title=T("News", "Новости", "资讯"),
    lead=T(
        "Interviews and reports about blood cancers and their treatment.",
        "Интервью и сообщения об опухолях системы крови и их лечении.",
        "关于血液系统恶性肿瘤及其治疗的访谈与报道。",
    ),
)

STANDARD = [
    dict(
        slug="how-we-check",
        title=T(
            "How we choose and check stories", "Как мы отбираем и проверяем истории", "我们如何选择和审核故事"
        ),
        lead=T(
            "What has to be in order before a story appears here, and what is invented because this site is a "
            "demonstration.",
            "Что должно быть в порядке, прежде чем история появится на сайте, и что здесь вымышлено, поскольку "
            "сайт демонстрационный.",
            "故事发布之前需要具备哪些条件；以及，由于本网站是演示网站，哪些内容是虚构的。",
        ),
        body=[
            (
                "section",
                {
                    "title": T("This is a demonstration", "Это демонстрация", "这是一个演示网站"),
                    "text": T(
                        "<p>Casebook Hospitals does not exist. The hospitals, the doctors, the consent records and the "
                        "quotations are invented.</p><p>The outlines of the stories follow published case reports of "
                        "other people, made less recognisable. The figures come from published studies and are marked "
                        "as a demonstration: anyone who wants to use them should check them against the paper.</p>",
                        "<p>Клиник Casebook не существует. Клиники, врачи, записи о согласии и цитаты "
                        "вымышлены.</p><p>В основе историй — опубликованные описания случаев других людей; узнаваемые "
                        "подробности убраны. Цифры взяты из опубликованных исследований и помечены как "
                        "демонстрационные: прежде чем использовать, их нужно сверить со статьёй.</p>",
                        "<p>Casebook医院集团并不存在。医院、医生、知情同意记录和引语均为虚构。</p><p>故事的梗概取自已公开发表的他人病例，并去除了容易辨认身份的细节。数据来自已发表的研究，"
                        "标明为演示用途：如要使用，请先与原文核对。</p>",
                    ),
                },
            ),
            (
                "section",
                {
                    "title": T("Which stories we take", "Какие истории мы берём", "我们选择哪些故事"),
                    "text": T(
                        "<p>We take stories that help a reader understand an illness and its treatment, the hard parts "
                        "included. We also want stories in which a treatment brought little or did not help. A "
                        "collection of good outcomes alone would mislead.</p><p>A story names the outcome with its "
                        "category and its time. Side effects are named as they were recorded, and where the record is "
                        "silent we say so.</p>",
                        "<p>Мы берём истории, которые помогают понять болезнь и лечение, в том числе трудное в нём. "
                        "Нужны и истории, в которых лечение дало мало или не помогло. Собрание одних удач вводило бы в "
                        "заблуждение.</p><p>Результат мы называем вместе с его категорией и сроком. Побочные действия "
                        "приводим так, как они записаны, а если записей нет, так и говорим.</p>",
                        "<p>我们选择有助于读者理解疾病和治疗的故事，包括其中艰难的部分。治疗收效甚微、甚至没有帮助的故事，我们同样需要。只收录结果好的故事，会误导读者。</p><p>"
                        "每个故事都写明疗效的类别和评估时间。副作用照记录写出；记录里没有的，我们会如实说明。</p>",
                    ),
                },
            ),
            (
                "section",
                {
                    "title": T("Consent", "Согласие", "知情同意"),
                    "text": T(
                        "<p>Without a consent record no story appears. The record says which details may be shown, in "
                        "which languages and where. It may be withdrawn at any time, without a reason; the story then "
                        "leaves the site in every language.</p><p>We use age bands and pseudonyms, and leave out a "
                        "country or a hospital when too many details together could give someone away.</p>",
                        "<p>Без записи о согласии история не публикуется. В ней указано, какие сведения можно "
                        "показывать, на каких языках и где. Согласие можно отозвать в любой момент, не объясняя "
                        "причины; тогда история исчезает с сайта на всех языках.</p><p>Вместо возраста мы указываем "
                        "возрастную группу, вместо имени — псевдоним. Страну или больницу не называем, если по "
                        "совокупности подробностей человека можно узнать.</p>",
                        "<p>没有知情同意记录，故事不会发布。记录写明可以展示哪些内容、使用哪些语言、在哪里展示。同意可以随时撤回，无需说明理由；撤回后，各语言版本的故事都会从网站上撤下。</p><p>"
                        "我们使用年龄段和化名。如果多项细节合在一起可能暴露身份，就略去国家或医院。</p>",
                    ),
                },
            ),
            (
                "section",
                {
                    "title": T("Figures and limits", "Цифры и оговорки", "数据与局限"),
                    "text": T(
                        "<p>Beside a story stands what a study found in many people. A figure appears only with the "
                        "number of people, the group studied and the source. Figures without a source stay "
                        "drafts.</p><p>Every story carries a notice, in its own language, that one person’s experience "
                        "does not predict another’s.</p>",
                        "<p>Рядом с историей указано, что показало исследование с участием многих людей. Цифра "
                        "появляется только вместе с числом участников, описанием группы и источником. Цифры без "
                        "источника остаются черновиками.</p><p>У каждой истории есть предупреждение на языке страницы: "
                        "по опыту одного человека нельзя судить о другом.</p>",
                        "<p>故事旁边会列出研究在许多人身上的发现。每项数据都要注明人数、研究对象和来源；没有来源的数据只留作草稿。</p><p>每个故事都附有以该页面语言写成的说明："
                        "一个人的经历不能预测另一个人的结果。</p>",
                    ),
                },
            ),
            (
                "section",
                {
                    "title": T("Review and translation", "Проверка и перевод", "审校与翻译"),
                    "text": T(
                        "<p>On a real site a medical reviewer checks each story, and a second person checks each "
                        "translation. On this one the reviewer is invented. The texts were written in three languages "
                        "for the demonstration and have not been checked by a doctor.</p>",
                        "<p>На настоящем сайте каждую историю проверяет медицинский рецензент, а каждый перевод — "
                        "второй человек. Здесь рецензент вымышлен. Тексты написаны на трёх языках для демонстрации, "
                        "врач их не проверял.</p>",
                        "<p>在正式网站上，每个故事都由医学审校人员核对，每份译文都由另一人复核。本网站的审校者是虚构的。这些文字为演示而以三种语言写成，未经医生审核。</p>",
                    ),
                },
            ),
        ],
    ),
    dict(
        slug="privacy",
        title=T("How we handle your data", "Как мы обращаемся с вашими данными", "我们如何处理您的数据"),
        lead=T(
            "This is a demonstration site. It asks you for nothing; leave nothing personal here.",
            "Это демонстрационный сайт. Он ничего у вас не спрашивает; не оставляйте здесь ничего личного.",
            "这是一个演示网站，不会向您索要任何信息，也请不要在这里留下个人资料。",
        ),
        body=[
            (
                "section",
                {
                    "title": T("While you read", "Пока вы читаете", "您浏览的时候"),
                    "text": T(
                        "<p>You need no account to read. The pages load nothing from other companies: no advertising, "
                        "no outside fonts, no visitor counters. If you choose a language, your browser remembers it in one "
                        "cookie.</p><p>Like any web server, the computer that serves "
                        "these pages may keep a log of the addresses requested, including words typed into the search "
                        "box. Whoever runs this copy of the demonstration decides how long to keep it.</p>",
                        "<p>Чтобы читать, регистрироваться не нужно. Страницы ничего не загружают с чужих сайтов: ни "
                        "рекламы, ни шрифтов, ни счётчиков посещений. Если вы выберете язык, браузер запомнит его в одном "
                        "файле cookie.</p><p>Как и любой веб-сервер, компьютер, на "
                        "котором работает сайт, может вести журнал запрошенных адресов; в него попадают и слова из "
                        "строки поиска. Сколько его хранить, решает тот, кто запустил эту копию демонстрации.</p>",
                        "<p>阅读无需注册账户。网页不从其他公司加载任何内容：没有广告，没有外部字体，也没有访客统计。如果您选择了语言，浏览器会用一个Cookie记住它。</p><p>与任何网络服务器一样，运行本网站的计算机可能会记录被访问的网址，"
                        "其中包括您在搜索框中输入的词语。记录保留多久，由运行这份演示的人决定。</p>",
                    ),
                },
            ),
            (
                "section",
                {
                    "title": T("If you write to us", "Если вы нам напишете", "如果您联系我们"),
                    "text": T(
                        "<p>The addresses and numbers on this site are invented, and nobody reads them. Do not send "
                        "names, documents or test results.</p><p>On a real site the contact buttons open a messenger "
                        "or an e-mail program with rules of its own. Medical documents belong on a protected channel, "
                        "not in a messenger.</p>",
                        "<p>Адреса и номера на сайте вымышлены, сообщений никто не читает. Не отправляйте имена, "
                        "документы и результаты анализов.</p><p>На настоящем сайте кнопки связи открывают мессенджер "
                        "или почту, у которых свои правила. Медицинские документы передают по защищённому каналу, а не "
                        "через мессенджер.</p>",
                        "<p>本网站上的地址和号码均为虚构，无人查看。请不要发送姓名、病历资料或检查结果。</p><p>在正式网站上，联系按钮会打开聊天软件或邮箱，它们各有自己的规则。病历资料应通过安全渠道传送，"
                        "不要用聊天软件发送。</p>",
                    ),
                },
            ),
            (
                "section",
                {
                    "title": T("Patients in our stories", "Пациенты в наших историях", "故事中的患者"),
                    "text": T(
                        "<p>A consent record bears a number, never a name. The signed paper is kept away from the "
                        "public site, and only those responsible for consents can open it.</p><p>When consent is "
                        "withdrawn or expires, the story is taken off the site in all languages, with its cards and its "
                        "search results.</p>",
                        "<p>В записи о согласии стоит номер и никогда — имя. Подписанный документ хранится отдельно от "
                        "публичного сайта, открыть его могут только те, кто отвечает за согласия.</p><p>Если согласие "
                        "отозвано или срок его истёк, история снимается с сайта на всех языках — вместе с карточками "
                        "и результатами поиска.</p>",
                        "<p>知情同意记录只有编号，从不写姓名。签字文件与公开网站分开保存，只有负责知情同意的人员才能打开。</p><p>同意一旦撤回或到期，各语言版本的故事都会撤下，相关的卡片和"
                        "搜索结果也一并移除。</p>",
                    ),
                },
            ),
            (
                "section",
                {
                    "title": T("Those who work on the site", "Кто работает с сайтом", "网站工作人员"),
                    "text": T(
                        "<p>Editors and translators sign in with a name and a password, and the site keeps a record of "
                        "who changed or approved what. Signing in sets a cookie. The accounts of this demonstration "
                        "are public; do not enter anything confidential.</p>",
                        "<p>Редакторы и переводчики входят по имени и паролю, а сайт хранит сведения о том, кто что "
                        "изменил или утвердил. При входе сохраняется файл cookie. Учётные записи этой демонстрации "
                        "общедоступны, поэтому не вводите ничего конфиденциального.</p>",
                        "<p>编辑和译者凭用户名和密码登录，网站会记录谁修改或批准了什么。登录时会写入Cookie。本演示的账户是公开的，请勿输入任何机密内容。</p>",
                    ),
                },
            ),
        ],
    ),
]
