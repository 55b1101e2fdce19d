<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>AppMenu</name>
    <message>
        <source>Open …</source>
        <translation>Открыть …</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Недавние файлы</translation>
    </message>
    <message>
        <source>Forget these files</source>
        <translation>Забыть эти файлы</translation>
    </message>
    <message>
        <source>Open the shipped world</source>
        <translation>Открыть встроенную карту мира</translation>
    </message>
    <message>
        <source>Export a picture …</source>
        <translation>Экспорт картинки …</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмная</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печатная</translation>
    </message>
    <message>
        <source>Names on the map</source>
        <translation>Названия на карте</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Подписи</translation>
    </message>
    <message>
        <source>Graticule</source>
        <translation>Градусная сетка</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Меньше движения</translation>
    </message>
    <message>
        <source>Central Asia</source>
        <translation>Центральная Азия</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Во весь экран</translation>
    </message>
    <message>
        <source>Hide everything but the map</source>
        <translation>Скрыть всё, кроме карты</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выход</translation>
    </message>
    <message>
        <source>Whose borders</source>
        <translation>Чьи границы</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Слои</translation>
    </message>
    <message>
        <source>Shared borders</source>
        <translation>Общие границы</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Движение</translation>
    </message>
    <message>
        <source>Pause motion</source>
        <translation>Остановить движение</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>Торговля</translation>
    </message>
    <message>
        <source>Whose books</source>
        <translation>Чья статистика</translation>
    </message>
    <message>
        <source>Trade table</source>
        <translation>Таблица торговли</translation>
    </message>
    <message>
        <source>Trade settings</source>
        <translation>Настройки торговли</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Встречи</translation>
    </message>
    <message>
        <source>Remove your own corridors</source>
        <translation>Убрать свои коридоры</translation>
    </message>
    <message>
        <source>Corridors</source>
        <translation>Коридоры</translation>
    </message>
    <message>
        <source>Places along corridors</source>
        <translation>Места вдоль коридоров</translation>
    </message>
    <message>
        <source>Corridors and what if</source>
        <translation>Коридоры и «что если»</translation>
    </message>
    <message>
        <source>Panel beside the map</source>
        <translation>Панель рядом с картой</translation>
    </message>
    <message>
        <source>Compare the powers</source>
        <translation>Сравнить державы</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Corridor</source>
        <translation>Коридор</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Deck beside the map</source>
        <translation>Доклад рядом с картой</translation>
    </message>
    <message>
        <source>Present on</source>
        <translation>Показывать на экране</translation>
    </message>
    <message>
        <source>%1, %2×%3</source>
        <translation>%1, %2×%3</translation>
    </message>
</context>
<context>
    <name>AtlasHandle</name>
    <message>
        <source>%1 km²</source>
        <translation>%1 км²</translation>
    </message>
    <message>
        <source>De facto, as in the file</source>
        <translation>Де-факто, как в файле</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 км</translation>
    </message>
    <message>
        <source>computed from the file&apos;s outlines</source>
        <translation>вычислено по контурам файла</translation>
    </message>
    <message>
        <source>computed from outlines at %1</source>
        <translation>вычислено по контурам масштаба %1</translation>
    </message>
    <message numerus="yes">
        <source>in %n parts</source>
        <translation>
            <numerusform>в %n части</numerusform>
            <numerusform>в %n частях</numerusform>
            <numerusform>в %n частях</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of it along disputed land</source>
        <translation>из них %1 вдоль спорных земель</translation>
    </message>
    <message>
        <source>%1 of it where the outlines do not quite meet</source>
        <translation>из них %1, где контуры не вполне сходятся</translation>
    </message>
    <message>
        <source>%1 · %2 · drawn: %3 of it</source>
        <extracomment>a stated length, who states it, and the ratio of the computed length to it</extracomment>
        <translation>%1 · %2 · на карте %3 от неё</translation>
    </message>
    <message>
        <source>Outlines drawn for a small scale cut off bends, so a border comes out at 0.75 to 1.0 of its surveyed length; stated lengths differ with who measured, and when.</source>
        <translation>Контуры мелкого масштаба спрямляют изгибы, поэтому граница выходит в 0,75–1,0 измеренной на местности длины; заявленные длины расходятся в зависимости от того, кто и когда мерил.</translation>
    </message>
</context>
<context>
    <name>BarDiagram</name>
    <message>
        <source>Left and right go through the states, up and down through the powers</source>
        <translation>Влево и вправо – по государствам, вверх и вниз – по державам</translation>
    </message>
</context>
<context>
    <name>BorderList</name>
    <message>
        <source>Borders by length</source>
        <translation>Границы по длине</translation>
    </message>
</context>
<context>
    <name>ChartArea</name>
    <message>
        <source>Chart</source>
        <translation>Диаграмма</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Годы</translation>
    </message>
    <message>
        <source>A line a power over all years</source>
        <translation>Линия для каждой державы за все годы</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Государства</translation>
    </message>
    <message>
        <source>Bars of one year, state by state</source>
        <translation>Столбцы за один год по государствам</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Доли</translation>
    </message>
    <message>
        <source>Whose part in the trade how large is</source>
        <translation>Чья доля в торговле какая</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Без</translation>
    </message>
    <message>
        <source>The table alone</source>
        <translation>Только таблица</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a heading and a year</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Shares in the trade</source>
        <translation>Доли в торговле</translation>
    </message>
</context>
<context>
    <name>Chrome</name>
    <message>
        <source>Menu</source>
        <translation>Меню</translation>
    </message>
    <message>
        <source>Central Asia and the powers</source>
        <translation>Центральная Азия и державы</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Приблизить</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Отдалить</translation>
    </message>
    <message>
        <source>Back to Central Asia</source>
        <translation>Вернуться к Центральной Азии</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n countries</source>
        <translation>
            <numerusform>%1: %n страна</numerusform>
            <numerusform>%1: %n страны</numerusform>
            <numerusform>%1: %n стран</numerusform>
        </translation>
    </message>
    <message>
        <source>borders: %1</source>
        <translation>границы: %1</translation>
    </message>
    <message>
        <source>No map is loaded</source>
        <translation>Карта не загружена</translation>
    </message>
</context>
<context>
    <name>CompareCell</name>
    <message>
        <source>%1, %2: %3</source>
        <comment>a measure, a power and the value</comment>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>CompareFace</name>
    <message>
        <source>Comparison: %1</source>
        <translation>Сравнение: %1</translation>
    </message>
    <message>
        <source>The arrow keys go from cell to cell</source>
        <translation>Стрелки ведут от ячейки к ячейке</translation>
    </message>
    <message>
        <source>There is nothing to compare: no atlas is open</source>
        <translation>Сравнивать нечего: атлас не открыт</translation>
    </message>
    <message>
        <source>* of another year than others in the row   + by another reporter   ? of low confidence.</source>
        <translation>* за другой год, чем прочие в строке   + из другого источника учёта   ? низкая достоверность.</translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <translation>Источники: %1</translation>
    </message>
    <message>
        <source>What is behind a cell: point at it, or press Enter.</source>
        <translation>Что стоит за ячейкой: наведите на неё или нажмите Enter.</translation>
    </message>
</context>
<context>
    <name>CompareHeader</name>
    <message>
        <source>Trade and ties of</source>
        <translation>Торговля и связи</translation>
    </message>
    <message>
        <source>The five together, or one of them; a selected state is taken</source>
        <translation>Все пять вместе или одна из них; выбранное на карте государство берётся само</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>Latest of each</source>
        <translation>Последний у каждой</translation>
    </message>
    <message>
        <source>Latest common year</source>
        <translation>Последний общий год</translation>
    </message>
    <message>
        <source>The latest common year is %1</source>
        <translation>Последний общий год — %1</translation>
    </message>
    <message>
        <source>No year is common to all of them</source>
        <translation>Общего для всех года нет</translation>
    </message>
    <message>
        <source>Whose books</source>
        <translation>Чья статистика</translation>
    </message>
    <message>
        <source>Choose the powers</source>
        <translation>Выбрать державы</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Меньше</translation>
    </message>
    <message numerus="yes">
        <source>%n more findings</source>
        <translation>
            <numerusform>ещё %n вывод</numerusform>
            <numerusform>ещё %n вывода</numerusform>
            <numerusform>ещё %n выводов</numerusform>
        </translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
</context>
<context>
    <name>CompareHeads</name>
    <message>
        <source>Ctrl+Left and Ctrl+Right move the column</source>
        <translation>Ctrl+влево и Ctrl+вправо переставляют столбец</translation>
    </message>
    <message>
        <source>%1: drag to another place, or click to select it on the map</source>
        <translation>%1: перетащите на другое место или щёлкните, чтобы выбрать на карте</translation>
    </message>
</context>
<context>
    <name>ComparePopover</name>
    <message>
        <source>of low confidence</source>
        <translation>малой достоверности</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>What is behind it</source>
        <translation>Что за этим стоит</translation>
    </message>
    <message>
        <source>Others say</source>
        <translation>Что говорят другие</translation>
    </message>
    <message>
        <source>Click to keep this open and scroll</source>
        <translation>Нажмите, чтобы закрепить и прокрутить</translation>
    </message>
</context>
<context>
    <name>ComparisonText</name>
    <message>
        <source>Direct investment, stock</source>
        <translation>Прямые инвестиции, накоплено</translation>
    </message>
    <message>
        <source>Direct investment, share</source>
        <translation>Прямые инвестиции, доля</translation>
    </message>
    <message>
        <source>Direct investment over a period</source>
        <translation>Прямые инвестиции за период</translation>
    </message>
    <message>
        <source>Development finance committed</source>
        <translation>Обещанное финансирование развития</translation>
    </message>
    <message>
        <source>Pledged</source>
        <translation>Обещано</translation>
    </message>
    <message>
        <source>External debt owed to it</source>
        <translation>Внешний долг перед ней</translation>
    </message>
    <message>
        <source>External debt, share</source>
        <translation>Внешний долг, доля</translation>
    </message>
    <message>
        <source>Remittances from it</source>
        <translation>Денежные переводы из неё</translation>
    </message>
    <message>
        <source>Remittances, share</source>
        <translation>Денежные переводы, доля</translation>
    </message>
    <message>
        <source>Arms imports, share</source>
        <translation>Ввоз вооружений, доля</translation>
    </message>
    <message>
        <source>Trade carried by road, share</source>
        <translation>Торговля автодорогами, доля</translation>
    </message>
    <message>
        <source>Oil exports through it, share</source>
        <translation>Вывоз нефти через неё, доля</translation>
    </message>
    <message>
        <source>Companies with its capital</source>
        <translation>Компании с её капиталом</translation>
    </message>
    <message>
        <source>Left to study in it</source>
        <translation>Уехали на учёбу в неё</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>около %1</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>более %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>не менее %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>a percentage as printed</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Central Asia</source>
        <translation>Центральная Азия</translation>
    </message>
    <message>
        <source>Trade turnover</source>
        <translation>Товарооборот</translation>
    </message>
    <message>
        <source>Exports to it</source>
        <translation>Экспорт в неё</translation>
    </message>
    <message>
        <source>Imports from it</source>
        <translation>Импорт из неё</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Сальдо</translation>
    </message>
    <message>
        <source>Share of the powers&apos; turnover</source>
        <translation>Доля в обороте с державами</translation>
    </message>
    <message>
        <source>Turnover over five years</source>
        <translation>Оборот за пять лет</translation>
    </message>
    <message>
        <source>Mirror gap</source>
        <translation>Зеркальный разрыв</translation>
    </message>
    <message>
        <source>Mirror gap, ratio</source>
        <translation>Зеркальный разрыв, отношение</translation>
    </message>
    <message>
        <source>Land border</source>
        <translation>Сухопутная граница</translation>
    </message>
    <message>
        <source>States bordered</source>
        <translation>Граничит с государствами</translation>
    </message>
    <message>
        <source>Corridors through it</source>
        <translation>Коридоры через неё</translation>
    </message>
    <message>
        <source>Corridor tracks in operation</source>
        <translation>Пути коридоров, действующие</translation>
    </message>
    <message>
        <source>Corridor tracks planned</source>
        <translation>Пути коридоров, планируемые</translation>
    </message>
    <message>
        <source>Corridors that avoid it</source>
        <translation>Коридоры в обход неё</translation>
    </message>
    <message>
        <source>Meetings held</source>
        <translation>Встреч проведено</translation>
    </message>
    <message>
        <source>Last meeting</source>
        <translation>Последняя встреча</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>Следующая встреча</translation>
    </message>
    <message>
        <source>Highest level</source>
        <translation>Высший уровень</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>нет источника</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>нет данных</translation>
    </message>
    <message>
        <source>withheld</source>
        <translation>не публикуется</translation>
    </message>
    <message>
        <source>no bars: there is nothing to compare with</source>
        <translation>без столбцов: сравнить не с чем</translation>
    </message>
    <message>
        <source>no bars: in different units</source>
        <translation>без столбцов: в разных единицах</translation>
    </message>
    <message>
        <source>no bars: bounds and rough figures</source>
        <translation>без столбцов: границы и округлённые числа</translation>
    </message>
    <message>
        <source>no bars: counted in different ways</source>
        <translation>без столбцов: считано по-разному</translation>
    </message>
    <message>
        <source>no bars: of different periods</source>
        <translation>без столбцов: за разные периоды</translation>
    </message>
    <message>
        <source>%1 beside %2</source>
        <extracomment>periods of the figures of a row, which differ</extracomment>
        <translation>%1 рядом с %2</translation>
    </message>
    <message>
        <source>* of different years within the row</source>
        <translation>* в строке разные годы</translation>
    </message>
    <message>
        <source>+ by different reporters within the row</source>
        <translation>+ в строке разные источники</translation>
    </message>
    <message>
        <source>? of low confidence</source>
        <translation>? малая достоверность</translation>
    </message>
    <message>
        <source>computed from the outlines of the atlas</source>
        <translation>вычислено по контурам атласа</translation>
    </message>
    <message>
        <source>computed from outlines at %1</source>
        <translation>вычислено по контурам в масштабе %1</translation>
    </message>
    <message>
        <source>the atlas&apos; table of corridors; kilometres as drawn</source>
        <translation>таблица коридоров атласа; километры по нарисованным линиям</translation>
    </message>
    <message>
        <source>%1: of %2</source>
        <comment>a year, and whose turnovers a share is of</comment>
        <translation>%1: из суммы по сторонам %2</translation>
    </message>
    <message>
        <source>the atlas&apos; table of meetings</source>
        <translation>таблица встреч атласа</translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message numerus="yes">
        <source>and %n others, not with all five</source>
        <comment>meetings</comment>
        <translation>
            <numerusform>и ещё %n, не со всеми пятью</numerusform>
            <numerusform>и ещё %n, не со всеми пятью</numerusform>
            <numerusform>и ещё %n, не со всеми пятью</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an area and a year</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>CorridorCard</name>
    <message>
        <source>Show all of it</source>
        <translation>Показать целиком</translation>
    </message>
    <message>
        <source>Deselect</source>
        <translation>Снять выделение</translation>
    </message>
    <message>
        <source>What %1 crosses</source>
        <translation>Что пересекает %1</translation>
    </message>
</context>
<context>
    <name>CorridorDetails</name>
    <message>
        <source>Assumption: %1</source>
        <translation>Допущение: %1</translation>
    </message>
    <message>
        <source>stated</source>
        <translation>заявлено</translation>
    </message>
    <message>
        <source>no length is stated</source>
        <translation>длина не заявлена</translation>
    </message>
    <message>
        <source>drawn</source>
        <translation>на карте</translation>
    </message>
    <message>
        <source>Fold up</source>
        <translation>Свернуть</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Развернуть</translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) and their status</source>
        <translation>
            <numerusform>%n участок и его состояние</numerusform>
            <numerusform>%n участка и их состояние</numerusform>
            <numerusform>%n участков и их состояние</numerusform>
        </translation>
    </message>
    <message>
        <source>What it carries</source>
        <translation>Сколько перевозит</translation>
    </message>
    <message>
        <source>What it carries, year by year</source>
        <translation>Сколько перевозит, по годам</translation>
    </message>
    <message>
        <source>the line&apos;s width</source>
        <translation>ширина линии</translation>
    </message>
    <message>
        <source>Days under way, as stated</source>
        <translation>Дней в пути, по заявлениям</translation>
    </message>
    <message>
        <source>Capacity, as stated</source>
        <translation>Мощность, по заявлениям</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
</context>
<context>
    <name>CorridorFace</name>
    <message>
        <source>Select a corridor on the map, or choose one:</source>
        <translation>Выберите коридор на карте или в списке:</translation>
    </message>
    <message>
        <source>This atlas has no corridors.</source>
        <translation>В этом атласе нет коридоров.</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>Показать целиком</translation>
    </message>
    <message>
        <source>All corridors</source>
        <translation>Все коридоры</translation>
    </message>
</context>
<context>
    <name>CorridorLegend</name>
    <message>
        <source>capital</source>
        <translation>столица</translation>
    </message>
    <message>
        <source>port</source>
        <translation>порт</translation>
    </message>
    <message>
        <source>border crossing</source>
        <translation>пограничный переход</translation>
    </message>
    <message>
        <source>dry port</source>
        <translation>сухой порт</translation>
    </message>
    <message>
        <source>free zone</source>
        <translation>свободная зона</translation>
    </message>
    <message>
        <source>station, hub</source>
        <translation>станция, узел</translation>
    </message>
    <message>
        <source>field, refinery</source>
        <translation>месторождение, НПЗ</translation>
    </message>
    <message>
        <source>railway</source>
        <translation>железная дорога</translation>
    </message>
    <message>
        <source>road</source>
        <translation>автодорога</translation>
    </message>
    <message>
        <source>ferry or ship</source>
        <translation>паром или судно</translation>
    </message>
    <message>
        <source>pipeline</source>
        <translation>трубопровод</translation>
    </message>
    <message>
        <source>under construction</source>
        <translation>строится</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>планируется</translation>
    </message>
    <message>
        <source>Legend of the corridors</source>
        <translation>Условные знаки коридоров</translation>
    </message>
    <message>
        <source>Corridors</source>
        <translation>Коридоры</translation>
    </message>
    <message>
        <source>shape schematic</source>
        <translation>схематично</translation>
    </message>
    <message>
        <source>freight, %1</source>
        <comment>a year</comment>
        <translation>грузы, %1</translation>
    </message>
    <message>
        <source>oil, a scale of its own</source>
        <translation>нефть, своя шкала</translation>
    </message>
    <message>
        <source>Main lines without a figure of the year, and branches: plain</source>
        <translation>Без данных за год и ветви: простая линия</translation>
    </message>
    <message>
        <source>No figures of the year: plain lines</source>
        <translation>Данных за год нет: простые линии</translation>
    </message>
    <message>
        <source>way looked for</source>
        <translation>искомый путь</translation>
    </message>
    <message>
        <source>main line cut</source>
        <translation>главная линия прервана</translation>
    </message>
</context>
<context>
    <name>CorridorPanel</name>
    <message>
        <source>Corridors and what if</source>
        <translation>Коридоры и «что если»</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>Закрыть панель</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Показаны</translation>
    </message>
    <message>
        <source>Select %1</source>
        <translation>Выделить: %1</translation>
    </message>
    <message>
        <source>Lights run</source>
        <translation>Огни бегут</translation>
    </message>
    <message>
        <source>from China to Europe</source>
        <translation>из Китая в Европу</translation>
    </message>
    <message>
        <source>Each corridor in its own direction: from China, or from the north</source>
        <translation>Каждый коридор в своём направлении: из Китая или с севера</translation>
    </message>
    <message>
        <source>the other way</source>
        <translation>обратно</translation>
    </message>
    <message>
        <source>Each corridor against its direction</source>
        <translation>Каждый коридор против своего направления</translation>
    </message>
    <message>
        <source>The way between two places</source>
        <translation>Путь между двумя местами</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Откуда</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Куда</translation>
    </message>
    <message>
        <source>The way back</source>
        <translation>Обратный путь</translation>
    </message>
    <message>
        <source>Also what isn&apos;t built yet</source>
        <translation>И то, что ещё не построено</translation>
    </message>
    <message>
        <source>Sections that are planned or under construction</source>
        <translation>Участки, которые планируются или строятся</translation>
    </message>
    <message>
        <source>What if closed</source>
        <translation>Что если закрыть</translation>
    </message>
    <message>
        <source>Nothing is assumed. Close a country or a border with the barrier beside it, here or in a corridor&apos;s card; a section by a right click on the map.</source>
        <translation>Допущений нет. Страну или границу закрывает шлагбаум рядом с ней, здесь или в карточке коридора; участок – правый щелчок на карте.</translation>
    </message>
    <message>
        <source>Open %1 again</source>
        <translation>Снова открыть: %1</translation>
    </message>
    <message>
        <source>Assume nothing</source>
        <translation>Снять все допущения</translation>
    </message>
</context>
<context>
    <name>CorridorSteps</name>
    <message>
        <source>closed by assumption</source>
        <translation>закрыто по допущению</translation>
    </message>
    <message>
        <source>Open %1 again</source>
        <translation>Снова открыть: %1</translation>
    </message>
    <message>
        <source>What if %1 were closed?</source>
        <translation>Что если закрыть: %1?</translation>
    </message>
</context>
<context>
    <name>CorridorStrip</name>
    <message>
        <source>Countries along the main line, to scale</source>
        <translation>Страны вдоль основной линии, в масштабе</translation>
    </message>
    <message>
        <source>To scale. Ticks: border crossings%1</source>
        <translation>В масштабе. Засечки: пограничные переходы%1</translation>
    </message>
    <message>
        <source>, diamonds: changes of rail gauge</source>
        <translation>, ромбы: смена колеи</translation>
    </message>
</context>
<context>
    <name>CorridorText</name>
    <message>
        <source>rail</source>
        <translation>железная дорога</translation>
    </message>
    <message>
        <source>road</source>
        <translation>автодорога</translation>
    </message>
    <message>
        <source>ferry</source>
        <translation>паром</translation>
    </message>
    <message>
        <source>ship</source>
        <translation>судно</translation>
    </message>
    <message>
        <source>pipeline</source>
        <translation>трубопровод</translation>
    </message>
    <message>
        <source>mode not stated</source>
        <translation>вид не указан</translation>
    </message>
    <message>
        <source>in operation</source>
        <translation>действует</translation>
    </message>
    <message>
        <source>under construction</source>
        <translation>строится</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>планируется</translation>
    </message>
    <message>
        <source>status not stated</source>
        <translation>состояние не указано</translation>
    </message>
    <message>
        <source>capital</source>
        <translation>столица</translation>
    </message>
    <message>
        <source>port</source>
        <translation>порт</translation>
    </message>
    <message>
        <source>ferry terminal</source>
        <translation>паромный терминал</translation>
    </message>
    <message>
        <source>dry port</source>
        <translation>сухой порт</translation>
    </message>
    <message>
        <source>border crossing</source>
        <translation>пограничный переход</translation>
    </message>
    <message>
        <source>free zone</source>
        <translation>свободная зона</translation>
    </message>
    <message>
        <source>railway hub</source>
        <translation>железнодорожный узел</translation>
    </message>
    <message>
        <source>railway station</source>
        <translation>железнодорожная станция</translation>
    </message>
    <message>
        <source>on a pipeline</source>
        <translation>на трубопроводе</translation>
    </message>
    <message>
        <source>pump station</source>
        <translation>насосная станция</translation>
    </message>
    <message>
        <source>compressor station</source>
        <translation>компрессорная станция</translation>
    </message>
    <message>
        <source>gas field</source>
        <translation>газовое месторождение</translation>
    </message>
    <message>
        <source>oil field</source>
        <translation>нефтяное месторождение</translation>
    </message>
    <message>
        <source>refinery</source>
        <translation>НПЗ</translation>
    </message>
    <message>
        <source>place</source>
        <translation>место</translation>
    </message>
    <message>
        <source>%1 mm</source>
        <translation>%1 мм</translation>
    </message>
    <message>
        <source>%1 bcm</source>
        <comment>billion cubic metres</comment>
        <translation>%1 млрд м³</translation>
    </message>
    <message>
        <source>%1 Mt</source>
        <comment>million tonnes</comment>
        <translation>%1 млн т</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>the end of a list</comment>
        <translation>%1 и %2</translation>
    </message>
    <message>
        <source>no sections</source>
        <translation>нет участков</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>modes of a corridor, its status</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>at sea</source>
        <translation>в море</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from, to</comment>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%n countries</source>
        <translation>
            <numerusform>%n страна</numerusform>
            <numerusform>%n страны</numerusform>
            <numerusform>%n стран</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n border crossings</source>
        <translation>
            <numerusform>%n пограничный переход</numerusform>
            <numerusform>%n пограничных перехода</numerusform>
            <numerusform>%n пограничных переходов</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of it at sea</source>
        <translation>из них %1 морем</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>rail gauges</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>rail gauge, across the water</source>
        <translation>колея, за морем</translation>
    </message>
    <message>
        <source>rail gauge changes</source>
        <translation>смена колеи</translation>
    </message>
    <message>
        <source>capacity</source>
        <translation>мощность</translation>
    </message>
    <message>
        <source>target</source>
        <translation>цель</translation>
    </message>
    <message>
        <source>growth</source>
        <translation>рост</translation>
    </message>
    <message>
        <source>derived</source>
        <translation>вычислено</translation>
    </message>
    <message>
        <source>a part</source>
        <translation>часть</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a mode and a status</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>CorridorView</name>
    <message>
        <source>a branch closed</source>
        <translation>закрыта ветвь</translation>
    </message>
    <message>
        <source>main line closed; by its branches %1 longer</source>
        <translation>главный ход закрыт; по ветвям на %1 длиннее</translation>
    </message>
    <message>
        <source>main line closed; its branches lead round</source>
        <translation>главный ход закрыт; ветви ведут в обход</translation>
    </message>
    <message>
        <source>cut: no way of its own is left</source>
        <translation>разорван: своего пути не осталось</translation>
    </message>
    <message>
        <source>the border %1 – %2</source>
        <translation>граница %1 – %2</translation>
    </message>
    <message>
        <source>the section %1</source>
        <translation>участок %1</translation>
    </message>
    <message>
        <source>Assumption: %1 closed</source>
        <translation>Допущение: закрыто – %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from, to</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>No corridor passes a place called %1.</source>
        <translation>Ни один коридор не проходит через место «%1».</translation>
    </message>
    <message>
        <source>There is no way along the corridors shown.</source>
        <translation>По показанным коридорам пути нет.</translation>
    </message>
    <message>
        <source>There is no way in operation along the corridors shown.</source>
        <translation>По показанным коридорам действующего пути нет.</translation>
    </message>
    <message>
        <source>Main line</source>
        <translation>Главный ход</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Ветвь</translation>
    </message>
    <message>
        <source>the main line, measured along what is drawn: it joins named places</source>
        <translation>главный ход, измерен по нарисованной линии через названные места</translation>
    </message>
    <message>
        <source>as drawn in %1</source>
        <translation>как в файле %1</translation>
    </message>
    <message>
        <source>Avoids %1</source>
        <translation>Обходит: %1</translation>
    </message>
    <message>
        <source>Only branches cross %1</source>
        <translation>Только ветви пересекают: %1</translation>
    </message>
    <message>
        <source>shape surveyed</source>
        <translation>линия снята на местности</translation>
    </message>
    <message>
        <source>shape digitised, in places 5–40 km in doubt</source>
        <translation>линия оцифрована, местами неточна на 5–40 км</translation>
    </message>
    <message>
        <source>shape schematic</source>
        <translation>схематично</translation>
    </message>
    <message>
        <source>quality of the shape not stated</source>
        <translation>точность линии не указана</translation>
    </message>
    <message>
        <source>position approximate</source>
        <translation>положение приблизительное</translation>
    </message>
    <message numerus="yes">
        <source>%n corridors</source>
        <translation>
            <numerusform>%n коридор</numerusform>
            <numerusform>%n коридора</numerusform>
            <numerusform>%n коридоров</numerusform>
        </translation>
    </message>
    <message>
        <source>Assumption: %1</source>
        <translation>Допущение: %1</translation>
    </message>
    <message>
        <source>no length is stated</source>
        <translation>длина не заявлена</translation>
    </message>
    <message>
        <source>stated: %1</source>
        <translation>заявлено: %1</translation>
    </message>
    <message>
        <source>drawn: %1</source>
        <translation>на карте: %1</translation>
    </message>
    <message>
        <source>Section by section</source>
        <translation>По участкам</translation>
    </message>
    <message>
        <source>What it carries</source>
        <translation>Сколько перевозит</translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>нет показателя</translation>
    </message>
</context>
<context>
    <name>CountryCard</name>
    <message>
        <source>Fly to this country</source>
        <translation>Перелететь к этой стране</translation>
    </message>
    <message>
        <source>Deselect</source>
        <translation>Снять выделение</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Площадь</translation>
    </message>
    <message numerus="yes">
        <source>%n neighbour(s)</source>
        <translation>
            <numerusform>%n сосед</numerusform>
            <numerusform>%n соседа</numerusform>
            <numerusform>%n соседей</numerusform>
        </translation>
    </message>
    <message>
        <source>No land border</source>
        <translation>Сухопутных границ нет</translation>
    </message>
    <message>
        <source>Area and lengths computed on the WGS 84 ellipsoid from outlines at %1</source>
        <translation>Площадь и длины вычислены на эллипсоиде WGS 84 по контурам масштаба %1</translation>
    </message>
    <message>
        <source>Area and lengths computed on the WGS 84 ellipsoid from the file&apos;s outlines</source>
        <translation>Площадь и длины вычислены на эллипсоиде WGS 84 по контурам файла</translation>
    </message>
</context>
<context>
    <name>CountryFace</name>
    <message>
        <source>Select a country on the map, or choose a state:</source>
        <translation>Выберите страну на карте или государство из списка:</translation>
    </message>
    <message>
        <source>Select a country on the map.</source>
        <translation>Выберите страну на карте.</translation>
    </message>
    <message>
        <source>Fly to this country</source>
        <translation>Перелететь к этой стране</translation>
    </message>
    <message>
        <source>Who trades with it, %1</source>
        <translation>Кто с ней торгует, %1</translation>
    </message>
    <message>
        <source>Shares in the trade of %1</source>
        <translation>Доли в торговле: %1</translation>
    </message>
    <message>
        <source>Trade of %1 over the years</source>
        <translation>Торговля по годам: %1</translation>
    </message>
    <message>
        <source>Multi-vector index</source>
        <translation>Индекс многовекторности</translation>
    </message>
    <message>
        <source>1 − Σ sᵢ², with sᵢ the part of each power in the turnover of all that have a figure: 0 if all trade is with one, nearer to 1 the wider it is spread.</source>
        <translation>1 − Σ sᵢ², где sᵢ – доля каждой державы в обороте всех, по кому есть показатель: 0, если вся торговля с одной, и тем ближе к 1, чем шире она распределена.</translation>
    </message>
    <message>
        <source>In it: %1</source>
        <translation>Учтены: %1</translation>
    </message>
    <message>
        <source>Not in it, without a figure: %1</source>
        <translation>Не учтены, нет показателя: %1</translation>
    </message>
    <message>
        <source>Multi-vector index of %1 over the years</source>
        <translation>Индекс многовекторности по годам: %1</translation>
    </message>
    <message>
        <source>Faint where other powers have figures than the year before: such a step says nothing of the country.</source>
        <translation>Бледно там, где показатели есть по другим державам, чем годом раньше: такой скачок ничего не говорит о стране.</translation>
    </message>
    <message numerus="yes">
        <source>%n neighbour(s)</source>
        <translation>
            <numerusform>%n сосед</numerusform>
            <numerusform>%n соседа</numerusform>
            <numerusform>%n соседей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n corridor(s) through it, kilometres in operation</source>
        <translation>
            <numerusform>%n коридор через неё, километры в эксплуатации</numerusform>
            <numerusform>%n коридора через неё, километры в эксплуатации</numerusform>
            <numerusform>%n коридоров через неё, километры в эксплуатации</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the corridor</source>
        <translation>Показать коридор</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) of the powers with the five here</source>
        <translation>
            <numerusform>%n встреча держав с пятёркой здесь</numerusform>
            <numerusform>%n встречи держав с пятёркой здесь</numerusform>
            <numerusform>%n встреч держав с пятёркой здесь</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the meeting</source>
        <translation>Открыть встречу</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n место</numerusform>
            <numerusform>%n места</numerusform>
            <numerusform>%n мест</numerusform>
        </translation>
    </message>
    <message>
        <source>Counted by: %1</source>
        <translation>Кто считал: %1</translation>
    </message>
</context>
<context>
    <name>CountryView</name>
    <message>
        <source>Area and lengths computed on the WGS 84 ellipsoid from the file&apos;s outlines</source>
        <translation>Площадь и длины вычислены на эллипсоиде WGS 84 по контурам файла</translation>
    </message>
    <message>
        <source>Area and lengths computed on the WGS 84 ellipsoid from outlines at %1</source>
        <translation>Площадь и длины вычислены на эллипсоиде WGS 84 по контурам масштаба %1</translation>
    </message>
    <message>
        <source>only by a branch</source>
        <translation>только веткой</translation>
    </message>
    <message>
        <source>%1 not in operation yet</source>
        <translation>%1 ещё не в эксплуатации</translation>
    </message>
    <message>
        <source>%1 of no stated status</source>
        <translation>%1 без заявленного состояния</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>Соседи</translation>
    </message>
    <message>
        <source>Corridors</source>
        <translation>Коридоры</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Встречи</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Места</translation>
    </message>
</context>
<context>
    <name>DeckExport</name>
    <message>
        <source>&quot;%1&quot; isn&apos;t a list of years like 2010, 2019–2024.</source>
        <translation>«%1» — не список лет вида 2010, 2019–2024.</translation>
    </message>
    <message>
        <source>Say which years it runs through.</source>
        <translation>Укажите, какие годы показать.</translation>
    </message>
    <message>
        <source>The deck has no scenes yet: open one, or add what the window shows.</source>
        <translation>В докладе ещё нет сцен: откройте доклад или добавьте то, что в окне.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln scenes</source>
        <translation>
            <numerusform>%Ln сцена</numerusform>
            <numerusform>%Ln сцены</numerusform>
            <numerusform>%Ln сцен</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln frames, %1 s</source>
        <translation>
            <numerusform>%Ln кадр, %1 с</numerusform>
            <numerusform>%Ln кадра, %1 с</numerusform>
            <numerusform>%Ln кадров, %1 с</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures</source>
        <translation>
            <numerusform>%Ln картинка</numerusform>
            <numerusform>%Ln картинки</numerusform>
            <numerusform>%Ln картинок</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Сохранено: %1</translation>
    </message>
</context>
<context>
    <name>DeckFiles</name>
    <message>
        <source>Open a deck</source>
        <translation>Открыть доклад</translation>
    </message>
    <message>
        <source>Decks (*.deck.json *.json)</source>
        <translation>Доклады (*.deck.json *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Save the deck as</source>
        <translation>Сохранить доклад как</translation>
    </message>
    <message>
        <source>Decks (*.deck.json)</source>
        <translation>Доклады (*.deck.json)</translation>
    </message>
</context>
<context>
    <name>DeckMenu</name>
    <message>
        <source>Deck</source>
        <translation>Доклад</translation>
    </message>
    <message>
        <source>Present from the start</source>
        <translation>Показать с начала</translation>
    </message>
    <message>
        <source>Present from here</source>
        <translation>Показать отсюда</translation>
    </message>
    <message>
        <source>Open a deck …</source>
        <translation>Открыть доклад …</translation>
    </message>
    <message>
        <source>Open the shipped story</source>
        <translation>Открыть прилагаемый рассказ</translation>
    </message>
    <message>
        <source>Save the deck</source>
        <translation>Сохранить доклад</translation>
    </message>
    <message>
        <source>Save the deck as …</source>
        <translation>Сохранить доклад как …</translation>
    </message>
    <message>
        <source>Close the deck</source>
        <translation>Закрыть доклад</translation>
    </message>
    <message>
        <source>Pictures, animation, handout …</source>
        <translation>Картинки, анимация, раздатка …</translation>
    </message>
</context>
<context>
    <name>DeckPanel</name>
    <message>
        <source>Deck</source>
        <translation>Доклад</translation>
    </message>
    <message>
        <source>Title of the deck</source>
        <translation>Название доклада</translation>
    </message>
    <message>
        <source>The deck as a file</source>
        <translation>Файл доклада</translation>
    </message>
    <message>
        <source>Close the deck&apos;s panel</source>
        <translation>Закрыть панель доклада</translation>
    </message>
    <message>
        <source>Add what is shown as a scene</source>
        <translation>Добавить показанное как сцену</translation>
    </message>
    <message>
        <source>Update the scene to what is shown</source>
        <translation>Обновить сцену тем, что показано</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>From the current scene</source>
        <translation>С текущей сцены</translation>
    </message>
    <message numerus="yes">
        <source>%n scene(s)</source>
        <translation>
            <numerusform>%n сцена</numerusform>
            <numerusform>%n сцены</numerusform>
            <numerusform>%n сцен</numerusform>
        </translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>не сохранено</translation>
    </message>
    <message>
        <source>Scenes of the deck</source>
        <translation>Сцены доклада</translation>
    </message>
    <message>
        <source>A deck is a list of scenes: what the map shows, and what is said with it.</source>
        <translation>Доклад – это список сцен: что показывает карта и что при этом говорится.</translation>
    </message>
    <message>
        <source>Add what is shown</source>
        <translation>Добавить показанное</translation>
    </message>
    <message>
        <source>Open a deck …</source>
        <translation>Открыть доклад …</translation>
    </message>
    <message>
        <source>Open the shipped story</source>
        <translation>Открыть прилагаемый рассказ</translation>
    </message>
</context>
<context>
    <name>DeckRow</name>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Без названия</translation>
    </message>
    <message>
        <source>Remove the scene</source>
        <translation>Удалить сцену</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Subtitle: what there is to see</source>
        <translation>Подзаголовок: что здесь видно</translation>
    </message>
    <message>
        <source>Sources of what is said</source>
        <translation>Источники сказанного</translation>
    </message>
    <message>
        <source>Notes for the speaker</source>
        <translation>Заметки для докладчика</translation>
    </message>
    <message>
        <source>How the scene comes in</source>
        <translation>Как появляется сцена</translation>
    </message>
    <message>
        <source>Flight</source>
        <translation>Полёт</translation>
    </message>
    <message>
        <source>The camera flies there</source>
        <translation>Камера летит туда</translation>
    </message>
    <message>
        <source>Fade</source>
        <translation>Наплыв</translation>
    </message>
    <message>
        <source>One picture dissolves into the other</source>
        <translation>Одна картина растворяется в другой</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Сразу</translation>
    </message>
    <message>
        <source>It is there at once</source>
        <translation>Сцена появляется мгновенно</translation>
    </message>
    <message>
        <source>Seconds for which it is shown by itself</source>
        <translation>Сколько секунд сцена показывается сама</translation>
    </message>
    <message>
        <source>seconds by itself</source>
        <translation>секунд, если идёт сама</translation>
    </message>
    <message>
        <source>8 seconds by itself</source>
        <translation>8 секунд, если идёт сама</translation>
    </message>
</context>
<context>
    <name>DeckStore</name>
    <message>
        <source>Scene %1</source>
        <translation>Сцена %1</translation>
    </message>
</context>
<context>
    <name>DonutDiagram</name>
    <message>
        <source>No shares in %1: fewer than two powers have a figure</source>
        <translation>За %1 год долей нет: показатель есть менее чем по двум державам</translation>
    </message>
    <message>
        <source>Not in it, without a figure: %1</source>
        <translation>Не учтены, нет показателя: %1</translation>
    </message>
</context>
<context>
    <name>DropTarget</name>
    <message>
        <source>Drop countries to open them, lines to add them as corridors, a saved picture to have its view back</source>
        <translation>Бросьте сюда страны, чтобы открыть их, линии, чтобы добавить их как коридоры, или сохранённую картинку, чтобы вернуть её вид</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation>Сохранить как …</translation>
    </message>
    <message>
        <source>Frame as in the window</source>
        <translation>Рамка как в окне</translation>
    </message>
    <message>
        <source>Drawing, %1 %</source>
        <translation>Рисуется, %1 %</translation>
    </message>
    <message>
        <source>Copy to the clipboard</source>
        <translation>Скопировать в буфер обмена</translation>
    </message>
    <message>
        <source>%1, each %2 × %3 pixels</source>
        <translation>%1, по %2 × %3 пикселей</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Сохранить как</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>Файлы %1 (*.%2)</translation>
    </message>
    <message>
        <source>Choose where a folder is made for it</source>
        <translation>Выберите, где создать папку</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Draw the frame on the map</source>
        <translation>Обвести рамку на карте</translation>
    </message>
    <message>
        <source>Save to …</source>
        <translation>Сохранить в …</translation>
    </message>
</context>
<context>
    <name>ExportOptions</name>
    <message>
        <source>Slide</source>
        <translation>Слайд</translation>
    </message>
    <message>
        <source>Slide, 4K</source>
        <translation>Слайд, 4K</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Квадрат</translation>
    </message>
    <message>
        <source>297 × 210 mm</source>
        <translation>297 × 210 мм</translation>
    </message>
    <message>
        <source>420 × 297 mm</source>
        <translation>420 × 297 мм</translation>
    </message>
    <message>
        <source>1189 × 841 mm</source>
        <translation>1189 × 841 мм</translation>
    </message>
    <message>
        <source>Own size</source>
        <translation>Свой размер</translation>
    </message>
    <message>
        <source>Pixels or millimetres, as you like</source>
        <translation>В пикселях или миллиметрах</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Легенда</translation>
    </message>
    <message>
        <source>Widths in the legend</source>
        <translation>Толщины в легенде</translation>
    </message>
    <message>
        <source>Scale bar</source>
        <translation>Масштаб</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>Где это находится</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Сравнение</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>Program&apos;s name</source>
        <translation>Название программы</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Выбрать логотип</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
        <translation>Картинки (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Ширина</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>мм</translation>
    </message>
    <message>
        <source>px</source>
        <translation>пикс.</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Высота</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Единица</translation>
    </message>
    <message>
        <source>Pixels, for a screen</source>
        <translation>Пиксели, для экрана</translation>
    </message>
    <message>
        <source>Millimetres, for paper</source>
        <translation>Миллиметры, для бумаги</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Ориентация</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Альбомная</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Книжная</translation>
    </message>
    <message>
        <source>Dots per inch</source>
        <translation>Точек на дюйм</translation>
    </message>
    <message>
        <source>dpi</source>
        <translation>dpi</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Цвета</translation>
    </message>
    <message>
        <source>As shown</source>
        <translation>Как показано</translation>
    </message>
    <message>
        <source>The theme of the window</source>
        <translation>Тема окна</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>For a desk</source>
        <translation>Для рабочего стола</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмная</translation>
    </message>
    <message>
        <source>For a briefing room</source>
        <translation>Для зала</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>White ground, for paper</source>
        <translation>Белый фон, для бумаги</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Серая</translation>
    </message>
    <message>
        <source>Print without colours: powers differ by lightness</source>
        <translation>Печать без цвета: державы различаются светлотой</translation>
    </message>
    <message>
        <source>Transparent sea</source>
        <translation>Прозрачное море</translation>
    </message>
    <message>
        <source>Nothing where the sea is, so that the slide behind shows</source>
        <translation>На месте моря ничего нет: сквозь него виден слайд</translation>
    </message>
    <message>
        <source>On the picture</source>
        <translation>На картинке</translation>
    </message>
    <message>
        <source>Open the comparison beside the map first</source>
        <translation>Сначала откройте сравнение рядом с картой</translation>
    </message>
    <message>
        <source>Add a logo …</source>
        <translation>Добавить логотип …</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>Убрать логотип</translation>
    </message>
</context>
<context>
    <name>ExportWork</name>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>This view</source>
        <translation>Этот вид</translation>
    </message>
    <message>
        <source>One picture of what the window shows</source>
        <translation>Одна картинка того, что в окне</translation>
    </message>
    <message>
        <source>All scenes</source>
        <translation>Все сцены</translation>
    </message>
    <message>
        <source>A picture of each scene of the deck, with a list and a contact sheet</source>
        <translation>Картинка каждой сцены доклада, со списком и обзорным листом</translation>
    </message>
    <message>
        <source>Animation</source>
        <translation>Анимация</translation>
    </message>
    <message>
        <source>The years of this view, or the deck as it goes by itself</source>
        <translation>Годы этого вида или доклад, как он идёт сам</translation>
    </message>
    <message>
        <source>Handout</source>
        <translation>Раздатка</translation>
    </message>
    <message>
        <source>The deck as a PDF: pictures, notes, tables and sources</source>
        <translation>Доклад в PDF: картинки, заметки, таблицы и источники</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Brings its view back when it is dropped on the window</source>
        <translation>Возвращает свой вид, если перетащить его на окно</translation>
    </message>
    <message>
        <source>The picture, and its words as text</source>
        <translation>Картинка, а слова на ней — текстом</translation>
    </message>
    <message>
        <source>The picture, and its words as text that can be edited</source>
        <translation>Картинка, а слова на ней — текстом, который можно править</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>Чего</translation>
    </message>
    <message>
        <source>Years of this view</source>
        <translation>Годы этого вида</translation>
    </message>
    <message>
        <source>One year after another, widths growing from each to the next</source>
        <translation>Год за годом, ширина перетекает из одного в другой</translation>
    </message>
    <message>
        <source>The deck</source>
        <translation>Доклад</translation>
    </message>
    <message>
        <source>Scene after scene, with its flights and dissolves</source>
        <translation>Сцена за сценой, с перелётами и растворением</translation>
    </message>
    <message>
        <source>Kind of animation</source>
        <translation>Вид анимации</translation>
    </message>
    <message>
        <source>256 colours, plays everywhere</source>
        <translation>256 цветов, идёт везде</translation>
    </message>
    <message>
        <source>All colours, for browsers</source>
        <translation>Все цвета, для браузеров</translation>
    </message>
    <message>
        <source>A film; needs the program ffmpeg</source>
        <translation>Фильм; нужна программа ffmpeg</translation>
    </message>
    <message>
        <source>A film for browsers; needs the program ffmpeg</source>
        <translation>Фильм для браузеров; нужна программа ffmpeg</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Кадры</translation>
    </message>
    <message>
        <source>A folder of PNG pictures</source>
        <translation>Папка картинок PNG</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Годы</translation>
    </message>
    <message>
        <source>Years, for example 2005–2024</source>
        <translation>Годы, например 2005–2024</translation>
    </message>
    <message>
        <source>Each scene&apos;s own; or for example 2010, 2019–2024</source>
        <translation>Свой у каждой сцены; или, например, 2010, 2019–2024</translation>
    </message>
    <message>
        <source>Seconds a year</source>
        <translation>Секунд на год</translation>
    </message>
    <message>
        <source>seconds a year</source>
        <translation>с на год</translation>
    </message>
    <message>
        <source>Frames a second</source>
        <translation>Кадров в секунду</translation>
    </message>
    <message>
        <source>frames a second</source>
        <translation>кадров/с</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Языки</translation>
    </message>
    <message>
        <source>Whose borders</source>
        <translation>Чьи границы</translation>
    </message>
    <message>
        <source>Each scene&apos;s own</source>
        <translation>Свои у каждой сцены</translation>
    </message>
</context>
<context>
    <name>FactList</name>
    <message>
        <source>Less</source>
        <translation>Меньше</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingText</name>
    <message>
        <source>There is no year in which all of these have a figure of their trade with %1.</source>
        <translation>%1: нет года, за который у всех названных есть данные о торговле.</translation>
    </message>
    <message>
        <source>None of these has a figure of its trade with %1.</source>
        <translation>%1: ни у кого из названных нет данных о торговле.</translation>
    </message>
    <message>
        <source>None of these has a figure of its trade with %1 in %2.</source>
        <translation>%1: за %2 год ни у кого из названных нет данных о торговле.</translation>
    </message>
    <message>
        <source>Only %1 has a figure of its trade with %2: %3 in %4.</source>
        <translation>%2: данные о торговле есть только по одной стороне, это %1: %3, %4 год.</translation>
    </message>
    <message>
        <source>The figures of the trade with %1 are of different years and are not ranked: %2.</source>
        <translation>%1: данные о торговле за разные годы и потому не сравниваются: %2.</translation>
    </message>
    <message>
        <source>What is counted of the trade with %1 overlaps, so nobody is ranked first: %2.</source>
        <translation>%1: подсчёты торговли перекрываются, поэтому первого места нет: %2.</translation>
    </message>
    <message>
        <source>%1 and %2 trade equally much with %3, and most: %4 in %5.</source>
        <translation>%3: больше всех и поровну торгуют %1 и %2: %4, %5 год.</translation>
    </message>
    <message>
        <source>%1 trades most with %2: %3 in %4.</source>
        <translation>%2: больше всех торгует %1: %3, %4 год.</translation>
    </message>
    <message>
        <source>Of those with a figure, %1 trades most with %2: %3 in %4.</source>
        <translation>%2: из тех, по кому есть данные, больше всех торгует %1: %3, %4 год.</translation>
    </message>
    <message>
        <source>Next is %1 with %2.</source>
        <translation>Далее %1: %2.</translation>
    </message>
    <message>
        <source>Next is %1 with %2, smaller by a factor of %3.</source>
        <translation>Далее %1: %2, меньше в %3 раза.</translation>
    </message>
    <message>
        <source>Next is %1 with %2, smaller by a factor of at least %3.</source>
        <translation>Далее %1: %2, меньше не менее чем в %3 раза.</translation>
    </message>
    <message>
        <source>The share of %1 is %2 of what is counted with these together: %3.</source>
        <translation>%1: доля %2 в том, что посчитано вместе по этим сторонам: %3.</translation>
    </message>
    <message>
        <source>No figure: %1.</source>
        <translation>Нет данных: %1.</translation>
    </message>
    <message>
        <source>A figure of this is of low confidence.</source>
        <translation>Одно из этих чисел малодостоверно.</translation>
    </message>
    <message>
        <source>The books differ most between %1 and %2: the one counts %3, the other %4 (%5), a factor of %6.</source>
        <translation>Больше всего расходятся учёты сторон %1 и %2: первая насчитала %3, вторая %4 (%5), отношение %6.</translation>
    </message>
    <message>
        <source>By land %1 borders: %2.</source>
        <translation>%1, сухопутные границы: %2.</translation>
    </message>
    <message>
        <source>None of these borders %1 by land.</source>
        <translation>%1: сухопутной границы нет ни у кого из названных.</translation>
    </message>
    <message>
        <source>Multi-vector index of %1 in %2: %3, from the trade with %4.</source>
        <translation>%1: индекс многовекторности за %2 год %3, по торговле с этими сторонами: %4.</translation>
    </message>
    <message>
        <source>Counted by: %1.</source>
        <extracomment>whose books the figures of a sentence are from</extracomment>
        <translation>Чьи данные: %1.</translation>
    </message>
    <message>
        <source>Withheld: %1.</source>
        <translation>Не публикуется: %1.</translation>
    </message>
</context>
<context>
    <name>FrameDrawer</name>
    <message>
        <source>Frame of the picture</source>
        <translation>Рамка картинки</translation>
    </message>
    <message>
        <source>Drag the picture&apos;s frame. Arrows move it, + and − size it, Enter takes it.</source>
        <translation>Обведите рамку картинки. Стрелки двигают её, + и − меняют размер, Enter — взять.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Take this frame</source>
        <translation>Взять эту рамку</translation>
    </message>
</context>
<context>
    <name>Handout</name>
    <message>
        <source>Flows on the map</source>
        <translation>Потоки на карте</translation>
    </message>
    <message>
        <source>The corridor</source>
        <translation>Коридор</translation>
    </message>
    <message>
        <source>The powers side by side</source>
        <translation>Державы рядом</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>стр. %1</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Legend</source>
        <translation>Легенда</translation>
    </message>
    <message>
        <source>Central Asia</source>
        <translation>Центральная Азия</translation>
    </message>
    <message>
        <source>shared border, with its length</source>
        <translation>общая граница и её длина</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>спорные земли</translation>
    </message>
    <message>
        <source>shared border</source>
        <translation>общая граница</translation>
    </message>
</context>
<context>
    <name>LegendEntry</name>
    <message>
        <source>Show what %1 shares with the five</source>
        <translation>Показать общие границы с пятью странами: %1</translation>
    </message>
</context>
<context>
    <name>LegendPanel</name>
    <message>
        <source>Unfold the legend</source>
        <translation>Развернуть легенду</translation>
    </message>
    <message>
        <source>Fold the legend up</source>
        <translation>Свернуть легенду</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Легенда</translation>
    </message>
</context>
<context>
    <name>LineDiagram</name>
    <message>
        <source>Left and right go through the years, up and down through the lines</source>
        <translation>Влево и вправо – по годам, вверх и вниз – по линиям</translation>
    </message>
</context>
<context>
    <name>LoadingPanel</name>
    <message>
        <source>Loading %1</source>
        <translation>Загрузка: %1</translation>
    </message>
    <message>
        <source>Cancel loading</source>
        <translation>Отменить загрузку</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Open a file of countries or corridors</source>
        <translation>Открыть файл стран или коридоров</translation>
    </message>
    <message>
        <source>Map files (*.shp *.gpkg *.geojson *.json *.fgb)</source>
        <translation>Файлы карт (*.shp *.gpkg *.geojson *.json *.fgb)</translation>
    </message>
    <message>
        <source>Pictures saved by Multivector (*.png)</source>
        <translation>Картинки, сохранённые в Multivector (*.png)</translation>
    </message>
</context>
<context>
    <name>MapTip</name>
    <message>
        <source>Stated</source>
        <translation>Заявлено</translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message>
        <source>Map</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Arrow keys move the map, plus and minus zoom, Home returns to Central Asia, V changes whose borders are shown, B whose books, C shows and hides corridors, M meetings, comma and full stop step through the years, Space plays them, P pauses motion</source>
        <translation>Стрелки двигают карту, плюс и минус меняют масштаб, Home возвращает к Центральной Азии, V меняет, чьи границы показаны, B – чью статистику, C показывает и прячет коридоры, M – встречи, запятая и точка листают годы, пробел проигрывает их, P останавливает движение</translation>
    </message>
</context>
<context>
    <name>MeetingCard</name>
    <message>
        <source>Fly to this place</source>
        <translation>Перелететь к этому месту</translation>
    </message>
    <message>
        <source>Deselect</source>
        <translation>Снять выделение</translation>
    </message>
    <message>
        <source>What is known of this meeting</source>
        <translation>Что известно об этой встрече</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <comment>a web site</comment>
        <translation>Источник: %1</translation>
    </message>
    <message>
        <source>The meeting of this format before</source>
        <translation>Предыдущая встреча этого формата</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+Влево</translation>
    </message>
    <message>
        <source>Of the same format</source>
        <translation>Того же формата</translation>
    </message>
    <message>
        <source>The next meeting of this format</source>
        <translation>Следующая встреча этого формата</translation>
    </message>
    <message>
        <source>Alt+Right</source>
        <translation>Alt+Вправо</translation>
    </message>
</context>
<context>
    <name>MeetingLegend</name>
    <message>
        <source>summit</source>
        <translation>саммит</translation>
    </message>
    <message>
        <source>ministers&apos; meeting</source>
        <translation>встреча министров</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>запланирована</translation>
    </message>
    <message>
        <source>postponed</source>
        <translation>отложена</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>отменена</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Встречи</translation>
    </message>
</context>
<context>
    <name>MeetingRow</name>
    <message>
        <source>Meetings of the powers with the five</source>
        <translation>Встречи держав с пятёркой</translation>
    </message>
    <message>
        <source>Left and Right go from meeting to meeting, Enter opens one</source>
        <translation>Влево и вправо — от встречи к встрече, Enter открывает</translation>
    </message>
    <message>
        <source>‹ %1</source>
        <comment>a year before those of the trade</comment>
        <translation>‹ %1</translation>
    </message>
    <message>
        <source>%1 ›</source>
        <comment>a year after those of the trade</comment>
        <translation>%1 ›</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeetingText</name>
    <message>
        <source>{number}{ending} summit</source>
        <translation>{number}-й саммит</translation>
    </message>
    <message>
        <source>{number}{ending} meeting of foreign ministers</source>
        <translation>{number}-я встреча министров иностранных дел</translation>
    </message>
    <message>
        <source>{number}{ending} meeting</source>
        <translation>{number}-я встреча</translation>
    </message>
    <message numerus="yes">
        <source>%n summit(s) held since %1</source>
        <translation>
            <numerusform>С %1 года состоялся %n саммит</numerusform>
            <numerusform>С %1 года состоялись %n саммита</numerusform>
            <numerusform>С %1 года состоялось %n саммитов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) of foreign ministers held since %1</source>
        <translation>
            <numerusform>С %1 года состоялась %n встреча министров иностранных дел</numerusform>
            <numerusform>С %1 года состоялись %n встречи министров иностранных дел</numerusform>
            <numerusform>С %1 года состоялось %n встреч министров иностранных дел</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) held since %1</source>
        <translation>
            <numerusform>С %1 года состоялась %n встреча</numerusform>
            <numerusform>С %1 года состоялись %n встречи</numerusform>
            <numerusform>С %1 года состоялось %n встреч</numerusform>
        </translation>
    </message>
    <message>
        <source>no date yet</source>
        <translation>даты ещё нет</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a month alone and its year</comment>
        <translation>%1 %2 г.</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>day, month and year</comment>
        <translation>%1 %2 %3 г.</translation>
    </message>
    <message>
        <source>%1–%2 %3 %4</source>
        <comment>first day, last day, month and year</comment>
        <translation>%1–%2 %3 %4 г.</translation>
    </message>
    <message>
        <source>%1 %2 – %3</source>
        <comment>first day, its month, and the last date in full</comment>
        <translation>%1 %2 – %3</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>first and last date, each in full</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>summit</source>
        <translation>саммит</translation>
    </message>
    <message>
        <source>meeting of foreign ministers</source>
        <translation>встреча министров иностранных дел</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>встреча</translation>
    </message>
    <message>
        <source>held</source>
        <comment>a meeting</comment>
        <translation>состоялась</translation>
    </message>
    <message>
        <source>planned</source>
        <comment>a meeting</comment>
        <translation>запланирована</translation>
    </message>
    <message>
        <source>announced</source>
        <comment>a meeting</comment>
        <translation>объявлена</translation>
    </message>
    <message>
        <source>postponed</source>
        <comment>a meeting</comment>
        <translation>отложена</translation>
    </message>
    <message>
        <source>cancelled</source>
        <comment>a meeting</comment>
        <translation>отменена</translation>
    </message>
    <message>
        <source>%1, in another circle</source>
        <comment>how many meetings were held</comment>
        <translation>%1 — в другом составе</translation>
    </message>
    <message>
        <source>%1: none held yet</source>
        <comment>a kind of meeting</comment>
        <translation>%1: ещё не было</translation>
    </message>
    <message>
        <source>%1 by the organiser&apos;s count</source>
        <comment>which one the last was</comment>
        <translation>%1 по счёту организатора</translation>
    </message>
</context>
<context>
    <name>MeetingView</name>
    <message>
        <source>%1, %2</source>
        <comment>a format and which of its meetings</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Another circle: not all five states belong to it</source>
        <translation>Другой состав: входят не все пять государств</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a format and what its meetings come to</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>MessageStack</name>
    <message>
        <source>The deck “%1” has changes from last time that weren&apos;t saved.</source>
        <translation>В докладе «%1» есть изменения, не сохранённые в прошлый раз.</translation>
    </message>
    <message>
        <source>A deck from last time wasn&apos;t saved.</source>
        <translation>Доклад с прошлого раза не был сохранён.</translation>
    </message>
    <message>
        <source>Go on with them</source>
        <translation>Продолжить с ними</translation>
    </message>
    <message>
        <source>Drop them</source>
        <translation>Отбросить</translation>
    </message>
</context>
<context>
    <name>NotesWindow</name>
    <message>
        <source>Notes – Multivector</source>
        <translation>Заметки – Multivector</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>экран погашен</translation>
    </message>
    <message>
        <source>exploring, Backspace goes back</source>
        <translation>свободный осмотр, Backspace – назад</translation>
    </message>
    <message>
        <source>No notes for this scene.</source>
        <translation>К этой сцене нет заметок.</translation>
    </message>
    <message>
        <source>%1 since the start, %2 on this scene</source>
        <translation>%1 с начала, %2 на этой сцене</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>This is the last scene</source>
        <translation>Это последняя сцена</translation>
    </message>
    <message>
        <source>Previous scene</source>
        <translation>Предыдущая сцена</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>PgUp</translation>
    </message>
    <message>
        <source>Next scene</source>
        <translation>Следующая сцена</translation>
    </message>
    <message>
        <source>PgDn</source>
        <translation>PgDn</translation>
    </message>
    <message>
        <source>Wait for me</source>
        <translation>Ждать меня</translation>
    </message>
    <message>
        <source>Go on by itself</source>
        <translation>Идти самому</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Погасить</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Закончить</translation>
    </message>
</context>
<context>
    <name>PanelTabs</name>
    <message>
        <source>Compare</source>
        <translation>Сравнение</translation>
    </message>
    <message>
        <source>The powers side by side</source>
        <translation>Державы рядом</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>The selected country</source>
        <translation>Выбранная страна</translation>
    </message>
    <message>
        <source>Corridor</source>
        <translation>Коридор</translation>
    </message>
    <message>
        <source>The selected corridor</source>
        <translation>Выбранный коридор</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>What everything shown rests on, and the comparison</source>
        <translation>На чём основано всё показанное и сравнение</translation>
    </message>
    <message>
        <source>Faces of the panel</source>
        <translation>Вкладки панели</translation>
    </message>
</context>
<context>
    <name>PictureExport</name>
    <message>
        <source>Copied, %1×%2 pixels</source>
        <translation>Скопировано, %1×%2 пикселей</translation>
    </message>
    <message>
        <source>Saved %1, %2×%3 pixels, %4</source>
        <translation>Сохранено: %1, %2×%3 пикселей, %4</translation>
    </message>
</context>
<context>
    <name>PictureFrame</name>
    <message>
        <source>Central Asia and the powers</source>
        <translation>Центральная Азия и державы</translation>
    </message>
    <message>
        <source>The five states and their neighbours</source>
        <translation>Пять государств и их соседи</translation>
    </message>
    <message>
        <source>Borders: %1. %2</source>
        <translation>Границы: %1. %2</translation>
    </message>
</context>
<context>
    <name>PictureOpener</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 и ещё %n</numerusform>
            <numerusform>%1 и ещё %n</numerusform>
            <numerusform>%1 и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The view of %1 is back</source>
        <translation>Вид из %1 восстановлен</translation>
    </message>
    <message>
        <source>The view of %1 is back, but its data are others now: %2 differ</source>
        <translation>Вид из %1 восстановлен, но данные с тех пор другие: отличаются %2</translation>
    </message>
</context>
<context>
    <name>PicturePanel</name>
    <message>
        <source>… and more rows than this page has room for</source>
        <translation>… и другие строки, для которых на странице нет места</translation>
    </message>
</context>
<context>
    <name>PicturePreview</name>
    <message>
        <source>Preview of the picture</source>
        <translation>Предварительный вид картинки</translation>
    </message>
    <message>
        <source>Arrow keys move the map under the frame, plus and minus zoom</source>
        <translation>Стрелки двигают карту под рамкой, плюс и минус меняют масштаб</translation>
    </message>
</context>
<context>
    <name>PictureRecord</name>
    <message>
        <source>A map: %1</source>
        <translation>Карта: %1</translation>
    </message>
    <message>
        <source>Selected is %1.</source>
        <translation>Выбрано: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n meetings are marked.</source>
        <translation>
            <numerusform>Отмечена %n встреча.</numerusform>
            <numerusform>Отмечены %n встречи.</numerusform>
            <numerusform>Отмечено %n встреч.</numerusform>
        </translation>
    </message>
    <message>
        <source>Borders: %1</source>
        <translation>Границы: %1</translation>
    </message>
</context>
<context>
    <name>PictureSettings</name>
    <message>
        <source>%1 × %2 pixels; drawing takes at most %3 of memory</source>
        <translation>%1 × %2 пикселей; для рисования нужно не больше %3 памяти</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>%1° N</source>
        <translation>%1° с. ш.</translation>
    </message>
    <message>
        <source>%1° S</source>
        <translation>%1° ю. ш.</translation>
    </message>
    <message>
        <source>%1° E</source>
        <translation>%1° в. д.</translation>
    </message>
    <message>
        <source>%1° W</source>
        <translation>%1° з. д.</translation>
    </message>
</context>
<context>
    <name>PowerCard</name>
    <message>
        <source>Deselect</source>
        <translation>Снять выделение</translation>
    </message>
    <message numerus="yes">
        <source>borders %n of the five states</source>
        <translation>
            <numerusform>граничит с %n из пяти стран</numerusform>
            <numerusform>граничит с %n из пяти стран</numerusform>
            <numerusform>граничит с %n из пяти стран</numerusform>
        </translation>
    </message>
    <message>
        <source>borders none of the five states</source>
        <translation>не граничит ни с одной из пяти стран</translation>
    </message>
    <message>
        <source>Lengths computed on the WGS 84 ellipsoid from outlines at %1</source>
        <translation>Длины вычислены на эллипсоиде WGS 84 по контурам масштаба %1</translation>
    </message>
    <message>
        <source>Lengths computed on the WGS 84 ellipsoid from the file&apos;s outlines</source>
        <translation>Длины вычислены на эллипсоиде WGS 84 по контурам файла</translation>
    </message>
    <message>
        <source>Meetings with the five</source>
        <translation>Встречи с пятёркой</translation>
    </message>
</context>
<context>
    <name>ScaleBar</name>
    <message>
        <source>Scale: %1 at the map&apos;s centre</source>
        <translation>Масштаб: %1 в центре карты</translation>
    </message>
    <message>
        <source>%L1 km</source>
        <translation>%L1 км</translation>
    </message>
    <message>
        <source>%L1 m</source>
        <translation>%L1 м</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Find a country</source>
        <translation>Найти страну</translation>
    </message>
    <message>
        <source>Find a country or code</source>
        <translation>Найти страну или код</translation>
    </message>
    <message>
        <source>No country of that name or code</source>
        <translation>Нет страны с таким названием или кодом</translation>
    </message>
    <message>
        <source>Countries found</source>
        <translation>Найденные страны</translation>
    </message>
</context>
<context>
    <name>Show</name>
    <message>
        <source>A presentation is shown</source>
        <translation>Идёт показ доклада</translation>
    </message>
    <message>
        <source>The screen is blank</source>
        <translation>Экран погашен</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Close the panel</source>
        <translation>Закрыть панель</translation>
    </message>
    <message>
        <source>Width of the panel: %1</source>
        <translation>Ширина панели: %1</translation>
    </message>
    <message>
        <source>Drag to resize</source>
        <translation>Потяните, чтобы изменить ширину</translation>
    </message>
    <message>
        <source>Panel beside the map</source>
        <translation>Панель рядом с картой</translation>
    </message>
    <message>
        <source>Copying …</source>
        <translation>Копируется …</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Копировать как текст</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Копировать как CSV</translation>
    </message>
    <message>
        <source>Copy as a picture</source>
        <translation>Копировать как изображение</translation>
    </message>
</context>
<context>
    <name>SourceGatherer</name>
    <message>
        <source>computed from the atlas&apos; outlines of countries</source>
        <translation>вычислено по контурам стран атласа</translation>
    </message>
    <message>
        <source>computed from outlines of countries at %1</source>
        <translation>вычислено по контурам стран в масштабе %1</translation>
    </message>
    <message>
        <source>borders: %1</source>
        <translation>границы: %1</translation>
    </message>
    <message>
        <source>map of the atlas “%1”</source>
        <translation>карта атласа «%1»</translation>
    </message>
    <message>
        <source>The map</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>files: %1</source>
        <translation>файлы: %1</translation>
    </message>
    <message>
        <source>from the file %1</source>
        <translation>из файла %1</translation>
    </message>
    <message>
        <source>at the scale %1</source>
        <translation>в масштабе %1</translation>
    </message>
    <message>
        <source>Outlines of countries</source>
        <translation>Контуры стран</translation>
    </message>
    <message>
        <source>Whose land is whose: %1</source>
        <translation>Чья это земля: %1</translation>
    </message>
    <message>
        <source>Area of %1</source>
        <translation>Площадь: %1</translation>
    </message>
    <message>
        <source>Lengths of borders</source>
        <translation>Длины границ</translation>
    </message>
    <message>
        <source>Stated length of the border %1</source>
        <translation>Заявленная длина границы: %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>two countries</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Lines of corridors: %1</source>
        <translation>Линии коридоров: %1</translation>
    </message>
    <message>
        <source>Corridors: %1</source>
        <translation>Коридоры: %1</translation>
    </message>
    <message>
        <source>measured along the lines of corridors as they are drawn</source>
        <translation>измерено вдоль линий коридоров, как они начерчены</translation>
    </message>
    <message>
        <source>Kilometres of %1</source>
        <translation>Километры: %1</translation>
    </message>
    <message>
        <source>Stated length of %1</source>
        <translation>Заявленная длина: %1</translation>
    </message>
    <message>
        <source>What goes along %1</source>
        <translation>Перевозки: %1</translation>
    </message>
    <message>
        <source>Rail gauges: %1</source>
        <translation>Ширина колеи: %1</translation>
    </message>
    <message>
        <source>Where it lies: %1</source>
        <translation>Где находится: %1</translation>
    </message>
    <message numerus="yes">
        <source>Where %n places lie</source>
        <translation>
            <numerusform>Где находится %n место</numerusform>
            <numerusform>Где находятся %n места</numerusform>
            <numerusform>Где находятся %n мест</numerusform>
        </translation>
    </message>
    <message>
        <source>Meetings: %1</source>
        <translation>Встречи: %1</translation>
    </message>
    <message>
        <source>computed from the figures in this list</source>
        <translation>вычислено по данным этого списка</translation>
    </message>
    <message>
        <source>Exports and imports added up</source>
        <translation>Сумма экспорта и импорта</translation>
    </message>
    <message>
        <source>Withheld trade %1 – %2, %3</source>
        <comment>a power, states and a year</comment>
        <translation>Торговля, данные закрыты: %1 – %2, %3</translation>
    </message>
    <message>
        <source>Trade %1 – %2, %3</source>
        <comment>a power, states and a year</comment>
        <translation>Торговля: %1 – %2, %3</translation>
    </message>
    <message>
        <source>of low confidence</source>
        <translation>низкой достоверности</translation>
    </message>
    <message>
        <source>What currencies were worth in US dollars: %1</source>
        <translation>Курсы валют к доллару США: %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>a currency and a year</comment>
        <translation>%1 за %2 г.</translation>
    </message>
    <message>
        <source>1 %1 = %2 US dollars</source>
        <translation>1 %1 = %2 доллара США</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>counted and measured in the atlas&apos; table of corridors, as they are drawn</source>
        <translation>сосчитано и измерено по таблице коридоров атласа, как они начерчены</translation>
    </message>
</context>
<context>
    <name>SourceText</name>
    <message>
        <source>Outlines and borders</source>
        <translation>Контуры и границы</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Данные</translation>
    </message>
    <message>
        <source>Computed by Multivector</source>
        <translation>Вычислено в Multivector</translation>
    </message>
    <message>
        <source>Corridors</source>
        <translation>Коридоры</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Места</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Встречи</translation>
    </message>
</context>
<context>
    <name>SourcesFace</name>
    <message numerus="yes">
        <source>Copied: %n source(s) as %1</source>
        <translation>
            <numerusform>Скопирован %n источник: %1</numerusform>
            <numerusform>Скопировано %n источника: %1</numerusform>
            <numerusform>Скопировано %n источников: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy as %1</source>
        <translation>Копировать: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) of what is shown now. Copy as:</source>
        <translation>
            <numerusform>%n источник показанного. Копировать как:</numerusform>
            <numerusform>%n источника показанного. Копировать как:</numerusform>
            <numerusform>%n источников показанного. Копировать как:</numerusform>
        </translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Sources of what is shown</source>
        <translation>Источники показанного</translation>
    </message>
    <message>
        <source>The arrow keys scroll</source>
        <translation>Стрелки прокручивают</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Открыть %1</translation>
    </message>
    <message>
        <source>There is nothing to name a source of: no atlas is open</source>
        <translation>Источников нет: атлас не открыт</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%n notice(s) about the file</source>
        <translation>
            <numerusform>%n замечание к файлу</numerusform>
            <numerusform>%n замечания к файлу</numerusform>
            <numerusform>%n замечаний к файлу</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineBar</name>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Play the years</source>
        <translation>Показать год за годом</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Пробел</translation>
    </message>
    <message>
        <source>Begin again after the last year</source>
        <translation>После последнего года начать сначала</translation>
    </message>
    <message>
        <source>Speed: a year in %L1 s</source>
        <translation>Скорость: год за %L1 с</translation>
    </message>
    <message>
        <source>%L1 s</source>
        <translation>%L1 с</translation>
    </message>
    <message>
        <source>Whose books: %1</source>
        <translation>Чья статистика: %1</translation>
    </message>
    <message>
        <source>Whose books are shown; the next ones with B</source>
        <translation>Чья статистика показана; следующая — B</translation>
    </message>
    <message>
        <source>Trade table</source>
        <translation>Таблица торговли</translation>
    </message>
    <message>
        <source>Trade settings</source>
        <translation>Настройки торговли</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) in %1</source>
        <translation>
            <numerusform>%n встреча в %1 г.</numerusform>
            <numerusform>%n встречи в %1 г.</numerusform>
            <numerusform>%n встреч в %1 г.</numerusform>
        </translation>
    </message>
    <message>
        <source>no meeting in %1</source>
        <comment>a year</comment>
        <translation>в %1 г. встреч нет</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Годы</translation>
    </message>
</context>
<context>
    <name>TimelineYears</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n pairs have a figure</source>
        <translation>
            <numerusform>данные есть для %1 из %n пары</numerusform>
            <numerusform>данные есть для %1 из %n пар</numerusform>
            <numerusform>данные есть для %1 из %n пар</numerusform>
        </translation>
    </message>
    <message>
        <source>A total is of the pairs that have a figure that year,
by these books: %1. Nothing is estimated.</source>
        <translation>Итог складывается из пар, для которых за этот год есть данные
в режиме «%1». Пропуски не досчитываются.</translation>
    </message>
    <message>
        <source>Keys: comma and full stop, or Page Up and Page Down</source>
        <translation>Клавиши: запятая и точка или Page Up и Page Down</translation>
    </message>
    <message>
        <source>Year %1</source>
        <translation>Год %1</translation>
    </message>
    <message>
        <source>Left and Right change the year, and so do comma and full stop or Page Up and Page Down from anywhere; Home and End go to the first and the last; Space plays and pauses</source>
        <translation>Стрелки влево и вправо меняют год, как и запятая с точкой или Page Up и Page Down откуда угодно; Home и End ведут к первому и последнему, пробел включает показ и ставит его на паузу</translation>
    </message>
</context>
<context>
    <name>TradeCard</name>
    <message>
        <source>Deselect</source>
        <translation>Снять выделение</translation>
    </message>
    <message>
        <source>Figures of %1</source>
        <translation>Показатели: %1</translation>
    </message>
    <message>
        <source>Not shown for %1 by these books: %2</source>
        <translation>Не показано за %1 год в режиме «%2»</translation>
    </message>
    <message>
        <source>Both ways in %1</source>
        <comment>a year</comment>
        <translation>Товарооборот за %1 год</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>a flow and a year</comment>
        <translation>%1, %2 год</translation>
    </message>
    <message>
        <source>Mirror gap</source>
        <translation>Зеркальное расхождение</translation>
    </message>
    <message>
        <source>All figures of %1</source>
        <comment>of a year</comment>
        <translation>Все показатели за %1 год</translation>
    </message>
</context>
<context>
    <name>TradeCharts</name>
    <message>
        <source>of low confidence</source>
        <translation>низкая достоверность</translation>
    </message>
    <message>
        <source>counted by another than before</source>
        <translation>считал другой, чем раньше</translation>
    </message>
    <message>
        <source>others: %1</source>
        <translation>прочие: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a power and its share</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>the figure of one that is out is withheld</source>
        <translation>показатель одной из неучтённых не публикуется</translation>
    </message>
    <message>
        <source>Multi-vector index</source>
        <translation>Индекс многовекторности</translation>
    </message>
    <message>
        <source>from the trade with %1</source>
        <translation>по торговле с: %1</translation>
    </message>
    <message>
        <source>Trade turnover</source>
        <translation>Товарооборот</translation>
    </message>
    <message>
        <source>Exports to the powers</source>
        <translation>Экспорт в державы</translation>
    </message>
    <message>
        <source>Imports from the powers</source>
        <translation>Импорт из держав</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a flow and whose books</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a heading and a year</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Multi-vector index, %1: %2</source>
        <translation>Индекс многовекторности, %1: %2</translation>
    </message>
    <message>
        <source>In it: %1</source>
        <translation>Учтены: %1</translation>
    </message>
    <message>
        <source>Not in it, without a figure: %1</source>
        <translation>Не учтены, нет показателя: %1</translation>
    </message>
</context>
<context>
    <name>TradeFigureText</name>
    <message>
        <source>low confidence</source>
        <translation>низкая надёжность</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a reporter and on which side they stand</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>printed as %1</source>
        <translation>в источнике: %1</translation>
    </message>
</context>
<context>
    <name>TradeLegend</name>
    <message>
        <source>Legend of the trade</source>
        <translation>Легенда торговли</translation>
    </message>
    <message>
        <source>width of %1</source>
        <translation>ширина для %1</translation>
    </message>
    <message>
        <source>Widths true to value, on one scale for all years; under %1 all are equally thin</source>
        <translation>Ширина пропорциональна стоимости, шкала одна на все годы; менее %1 все одинаково тонкие</translation>
    </message>
    <message>
        <source>Schematic: flows run between capitals, not along routes</source>
        <translation>Схема: потоки идут между столицами, а не по маршрутам</translation>
    </message>
    <message>
        <source>half arrow: where goods go</source>
        <translation>полстрелки: куда идёт товар</translation>
    </message>
    <message>
        <source>no arrow: turnover only</source>
        <translation>без стрелки: товарооборот</translation>
    </message>
    <message>
        <source>lowest count, highest outlined</source>
        <translation>минимум, контуром максимум</translation>
    </message>
    <message>
        <source>fainter: low confidence</source>
        <translation>бледнее: низкая надёжность</translation>
    </message>
    <message>
        <source>dotted: withheld</source>
        <translation>точками: не публикуется</translation>
    </message>
    <message>
        <source>dashed: zero</source>
        <translation>штрихами: ноль</translation>
    </message>
    <message>
        <source>zero</source>
        <translation>ноль</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>нет данных</translation>
    </message>
    <message>
        <source>withheld</source>
        <translation>не публикуется</translation>
    </message>
</context>
<context>
    <name>TradePanel</name>
    <message>
        <source>Trade settings</source>
        <translation>Настройки торговли</translation>
    </message>
    <message>
        <source>Close the settings</source>
        <translation>Закрыть настройки</translation>
    </message>
    <message>
        <source>Whose books</source>
        <translation>Чья статистика</translation>
    </message>
    <message>
        <source>What, from where the states stand</source>
        <translation>Что, с позиции государств</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Что показано</translation>
    </message>
    <message>
        <source>The largest flows only</source>
        <translation>Только крупнейшие потоки</translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <comment>flows</comment>
        <translation>
            <numerusform>показан %n</numerusform>
            <numerusform>показано %n</numerusform>
            <numerusform>показано %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Powers</source>
        <translation>Державы</translation>
    </message>
    <message>
        <source>in the year</source>
        <translation>за год</translation>
    </message>
    <message>
        <source>Whether the trade with %1 is shown</source>
        <translation>Показывать торговлю с державой: %1</translation>
    </message>
    <message>
        <source>Year of %1</source>
        <translation>Год: %1</translation>
    </message>
    <message>
        <source>A year of its own for %1; its flows wear it</source>
        <translation>%1: отдельный год; он подписан у потоков</translation>
    </message>
    <message>
        <source>Older figures</source>
        <translation>Прежние показатели</translation>
    </message>
    <message>
        <source>Where the year has none: the last one before it, which wears its year</source>
        <translation>Если за год их нет: последний до него, с подписью года</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Государства</translation>
    </message>
    <message>
        <source>Whether the trade of %1 is shown</source>
        <translation>Показывать торговлю государства: %1</translation>
    </message>
    <message>
        <source>The five as one</source>
        <translation>Все пять как одно</translation>
    </message>
    <message>
        <source>Only what somebody counted for all five together; nothing is added up</source>
        <translation>Только то, что кто-то посчитал сразу для всех пяти; ничего не складывается</translation>
    </message>
    <message>
        <source>Fill the states by</source>
        <translation>Заливка государств</translation>
    </message>
    <message>
        <source>With which power</source>
        <translation>С какой державой</translation>
    </message>
    <message>
        <source>The power whose trade with the state is measured</source>
        <translation>Держава, торговля которой с государством измеряется</translation>
    </message>
    <message>
        <source>as shown</source>
        <translation>общий</translation>
    </message>
    <message>
        <source>With all powers together</source>
        <translation>Со всеми державами вместе</translation>
    </message>
</context>
<context>
    <name>TradeTable</name>
    <message>
        <source>Trade table</source>
        <translation>Таблица торговли</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>Копировать выделенные строки</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Копировать таблицу</translation>
    </message>
    <message>
        <source>Close the table</source>
        <translation>Закрыть таблицу</translation>
    </message>
    <message>
        <source>sorted downwards</source>
        <translation>по убыванию</translation>
    </message>
    <message>
        <source>sorted upwards</source>
        <translation>по возрастанию</translation>
    </message>
    <message>
        <source>not sorted</source>
        <translation>без сортировки</translation>
    </message>
    <message>
        <source>Sort by this column: upwards, downwards, as on the map</source>
        <translation>Сортировать по столбцу: по возрастанию, по убыванию, как на карте</translation>
    </message>
    <message numerus="yes">
        <source>Trade table, %n rows</source>
        <translation>
            <numerusform>Таблица торговли, %n строка</numerusform>
            <numerusform>Таблица торговли, %n строки</numerusform>
            <numerusform>Таблица торговли, %n строк</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TradeTableModel</name>
    <message>
        <source>Power</source>
        <translation>Держава</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Государство</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Поток</translation>
    </message>
    <message>
        <source>Value, USD</source>
        <translation>Стоимость, $</translation>
    </message>
    <message>
        <source>As printed</source>
        <translation>В источнике</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>Кто считал</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Сторона</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Надёжность</translation>
    </message>
    <message>
        <source>Mirror gap</source>
        <translation>Расхождение</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Кратность</translation>
    </message>
    <message>
        <source>low</source>
        <translation>низкая</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>обычная</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>нет данных</translation>
    </message>
    <message>
        <source>Value, USD million</source>
        <translation>Стоимость, млн $</translation>
    </message>
    <message>
        <source>Mirror gap, USD million</source>
        <translation>Зеркальное расхождение, млн $</translation>
    </message>
</context>
<context>
    <name>TradeText</name>
    <message>
        <source>$%1 bn</source>
        <translation>%1 млрд&#xa0;$</translation>
    </message>
    <message>
        <source>$%1 m</source>
        <translation>%1 млн&#xa0;$</translation>
    </message>
    <message>
        <source>$%1–%2 bn</source>
        <translation>%1–%2 млрд&#xa0;$</translation>
    </message>
    <message>
        <source>$%1–%2 m</source>
        <translation>%1–%2 млн&#xa0;$</translation>
    </message>
    <message>
        <source>%1 %2 million</source>
        <comment>currency and amount</comment>
        <translation>%2 млн %1</translation>
    </message>
    <message>
        <source>%1 %2 billion</source>
        <comment>currency and amount</comment>
        <translation>%2 млрд %1</translation>
    </message>
    <message>
        <source>%1 %2 thousand</source>
        <comment>currency and amount</comment>
        <translation>%2 тыс. %1</translation>
    </message>
    <message>
        <source>under %1</source>
        <comment>a class of values</comment>
        <translation>менее %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a class of values</comment>
        <translation>от %1 до %2</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <comment>a class of values</comment>
        <translation>%1 и более</translation>
    </message>
    <message>
        <source>the power&apos;s own count</source>
        <translation>оценка державы</translation>
    </message>
    <message>
        <source>the state&apos;s own count</source>
        <translation>оценка государства</translation>
    </message>
    <message>
        <source>a third party&apos;s count</source>
        <translation>оценка третьей стороны</translation>
    </message>
    <message>
        <source>powers&apos; books</source>
        <translation>статистика держав</translation>
    </message>
    <message>
        <source>states&apos; books</source>
        <translation>статистика государств</translation>
    </message>
    <message>
        <source>third parties</source>
        <translation>третьи стороны</translation>
    </message>
    <message>
        <source>range of all counts</source>
        <translation>диапазон всех оценок</translation>
    </message>
</context>
<context>
    <name>TradeTip</name>
    <message>
        <source>Other counts</source>
        <translation>Другие оценки</translation>
    </message>
    <message numerus="yes">
        <source>and %n more: a click shows them all</source>
        <translation>
            <numerusform>и ещё %n: щелчок покажет все</numerusform>
            <numerusform>и ещё %n: щелчок покажет все</numerusform>
            <numerusform>и ещё %n: щелчок покажет все</numerusform>
        </translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
</context>
<context>
    <name>TradeView</name>
    <message>
        <source>withheld</source>
        <translation>не публикуется</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a value and its year</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>нет данных</translation>
    </message>
    <message numerus="yes">
        <source>from %n powers&apos; figures</source>
        <translation>
            <numerusform>по данным %n державы</numerusform>
            <numerusform>по данным %n держав</numerusform>
            <numerusform>по данным %n держав</numerusform>
        </translation>
    </message>
    <message>
        <source>one of low confidence</source>
        <translation>в том числе низкой надёжности</translation>
    </message>
    <message numerus="yes">
        <source>%1 from %n pairs</source>
        <translation>
            <numerusform>%1 по %n паре</numerusform>
            <numerusform>%1 по %n парам</numerusform>
            <numerusform>%1 по %n парам</numerusform>
        </translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>нет показателя</translation>
    </message>
    <message>
        <source>Central Asia</source>
        <translation>Центральная Азия</translation>
    </message>
    <message>
        <source>exports</source>
        <translation>экспорт</translation>
    </message>
    <message>
        <source>imports</source>
        <translation>импорт</translation>
    </message>
    <message>
        <source>both ways</source>
        <translation>оборот</translation>
    </message>
    <message>
        <source>exports of %1</source>
        <translation>экспорт (%1)</translation>
    </message>
    <message>
        <source>imports of %1</source>
        <translation>импорт (%1)</translation>
    </message>
    <message>
        <source>no rate to US dollars</source>
        <translation>нет курса к доллару США</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a reporter and on which side they stand</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>only one count is known</source>
        <translation>известна лишь одна оценка</translation>
    </message>
    <message>
        <source>from the lowest to the highest count</source>
        <translation>от наименьшей до наибольшей оценки</translation>
    </message>
    <message>
        <source>exports and imports added up</source>
        <translation>сумма экспорта и импорта</translation>
    </message>
    <message>
        <source>of low confidence</source>
        <translation>низкой надёжности</translation>
    </message>
    <message>
        <source>not of %1</source>
        <translation>не за %1 год</translation>
    </message>
    <message>
        <source>%1 counts %2 more: %3</source>
        <translation>%1: на %2 больше, %3</translation>
    </message>
    <message>
        <source>Goods trade in %1, %2</source>
        <translation>Торговля товарами за %1 год, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n pairs have a figure</source>
        <translation>
            <numerusform>данные есть для %1 из %n пары</numerusform>
            <numerusform>данные есть для %1 из %n пар</numerusform>
            <numerusform>данные есть для %1 из %n пар</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the %n largest flows, %1 not shown</source>
        <translation>
            <numerusform>%n крупнейший поток, не показано %1</numerusform>
            <numerusform>%n крупнейших потока, не показано %1</numerusform>
            <numerusform>%n крупнейших потоков, не показано %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Counted by %1</source>
        <translation>Кто считал: %1</translation>
    </message>
    <message numerus="yes">
        <source>Counted by %1 and %n others</source>
        <translation>
            <numerusform>Кто считал: %1 и ещё %n</numerusform>
            <numerusform>Кто считал: %1 и ещё %n</numerusform>
            <numerusform>Кто считал: %1 и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>all powers</source>
        <translation>все державы</translation>
    </message>
    <message>
        <source>Trade with %1</source>
        <translation>Торговля: %1</translation>
    </message>
    <message>
        <source>Share of %1 in the trade with the powers</source>
        <translation>Доля в торговле с державами: %1</translation>
    </message>
    <message>
        <source>Balance with %1, part of the trade</source>
        <translation>Сальдо как доля торговли: %1</translation>
    </message>
    <message>
        <source>Mirror gap with %1: one count over the other</source>
        <translation>Зеркальное расхождение (отношение оценок): %1</translation>
    </message>
    <message>
        <source>Trade with %1 against the year before</source>
        <translation>Торговля к предыдущему году: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n of another year</source>
        <translation>
            <numerusform>%n за другой год</numerusform>
            <numerusform>%n за другой год</numerusform>
            <numerusform>%n за другой год</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TradeWords</name>
    <message>
        <source>Powers&apos; books</source>
        <translation>Статистика держав</translation>
    </message>
    <message>
        <source>Each power&apos;s own statistics</source>
        <translation>Собственные данные каждой державы</translation>
    </message>
    <message>
        <source>States&apos; books</source>
        <translation>Статистика государств</translation>
    </message>
    <message>
        <source>What the state itself counted</source>
        <translation>Что посчитало само государство</translation>
    </message>
    <message>
        <source>Third parties</source>
        <translation>Третьи стороны</translation>
    </message>
    <message>
        <source>Somebody else&apos;s count of both</source>
        <translation>Чужая оценка для обеих сторон</translation>
    </message>
    <message>
        <source>Range of all counts</source>
        <translation>Диапазон всех оценок</translation>
    </message>
    <message>
        <source>From the lowest count to the highest</source>
        <translation>От наименьшей оценки до наибольшей</translation>
    </message>
    <message>
        <source>Both ways apart</source>
        <translation>По направлениям</translation>
    </message>
    <message>
        <source>Exports and imports side by side; the turnover where no more is known</source>
        <translation>Экспорт и импорт рядом; товарооборот, если известен только он</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>What the states send to the powers</source>
        <translation>Что государства поставляют державам</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>What the states get from the powers</source>
        <translation>Что государства получают от держав</translation>
    </message>
    <message>
        <source>Turnover</source>
        <translation>Товарооборот</translation>
    </message>
    <message>
        <source>Exports and imports together</source>
        <translation>Экспорт и импорт вместе</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Every flow that has a figure</source>
        <translation>Все потоки, по которым есть данные</translation>
    </message>
    <message>
        <source>Only so many flows of the year, the largest</source>
        <translation>Только столько потоков года, самые крупные</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>The states keep their colour</source>
        <translation>Государства сохраняют свой цвет</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Объём</translation>
    </message>
    <message>
        <source>Turnover with the power, or with all that are shown</source>
        <translation>Товарооборот с державой или со всеми показанными</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Доля</translation>
    </message>
    <message>
        <source>The power&apos;s part in the turnover with all that are shown</source>
        <translation>Доля державы в товарообороте со всеми показанными</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Сальдо</translation>
    </message>
    <message>
        <source>Exports minus imports, as a part of both</source>
        <translation>Экспорт минус импорт, доля от их суммы</translation>
    </message>
    <message>
        <source>Mirror gap</source>
        <translation>Зеркальное расхождение</translation>
    </message>
    <message>
        <source>How many times more one side counts than the other</source>
        <translation>Во сколько раз оценка одной стороны больше, чем другой</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Рост</translation>
    </message>
    <message>
        <source>Turnover against the year before, by the same reporters</source>
        <translation>Товарооборот к предыдущему году, если считали те же</translation>
    </message>
</context>
<context>
    <name>geodata</name>
    <message>
        <source>no usable device</source>
        <translation>нет подходящего устройства</translation>
    </message>
    <message>
        <source>loading was cancelled</source>
        <translation>загрузка отменена</translation>
    </message>
    <message>
        <source>none of its polygons has an area</source>
        <translation>ни один полигон не имеет площади</translation>
    </message>
    <message>
        <source>open a file whose polygons enclose land</source>
        <translation>откройте файл, полигоны которого очерчивают территорию</translation>
    </message>
    <message>
        <source>does not fit into memory</source>
        <translation>не помещается в память</translation>
    </message>
    <message>
        <source>open a more generalised file, or close other programs</source>
        <translation>откройте более генерализованный файл или закройте другие программы</translation>
    </message>
    <message>
        <source>cannot be loaded: {0}</source>
        <translation>не удаётся загрузить: {0}</translation>
    </message>
    <message>
        <source>an outline that crosses or touches itself was cut apart there</source>
        <translation>контур с самопересечением или самокасанием разрезан в этом месте</translation>
    </message>
    <message>
        <source>a piece without any area was left out</source>
        <translation>пропущена часть без площади</translation>
    </message>
    <message>
        <source>a piece whose outline cannot be put right was left out</source>
        <translation>пропущена часть, контур которой не удалось исправить</translation>
    </message>
    <message>
        <source>country {0}, piece {1}</source>
        <translation>страна {0}, часть {1}</translation>
    </message>
    <message>
        <source>country {0}, piece {1} and {2} more</source>
        <translation>страна {0}, часть {1} и ещё {2}</translation>
    </message>
    <message>
        <source>outlines were put right or left out in {0} places more</source>
        <translation>контуры исправлены или пропущены и в других местах (ещё {0})</translation>
    </message>
    <message>
        <source>repeated places or holes without area were dropped (pieces: {0})</source>
        <translation>отброшены повторяющиеся точки или дыры без площади (частей: {0})</translation>
    </message>
    <message>
        <source>the mesh cache cannot be written: {0}</source>
        <translation>не удаётся записать кэш полигональной сетки: {0}</translation>
    </message>
    <message>
        <source>the map works, but starts more slowly next time</source>
        <translation>карта работает, но в следующий раз запустится медленнее</translation>
    </message>
    <message>
        <source>cannot be read: {0}</source>
        <translation>не удаётся прочитать: {0}</translation>
    </message>
    <message>
        <source>check that the file is there and that you may read it</source>
        <translation>проверьте, что файл на месте и доступен для чтения</translation>
    </message>
    <message>
        <source>if names look wrong, name the right one with --encoding</source>
        <translation>если названия искажены, укажите верную кодировку через --encoding</translation>
    </message>
    <message>
        <source>its texts are UTF-8, though it says {0}, and were read so</source>
        <translation>указана кодировка {0}, но тексты оказались в UTF-8 и прочитаны как UTF-8</translation>
    </message>
    <message>
        <source>its texts are not {0}, as it says, and were taken for {1}</source>
        <translation>указана кодировка {0}, но тексты не в ней и прочитаны как {1}</translation>
    </message>
    <message>
        <source>does not say how its texts are encoded, and they were taken for {0}</source>
        <translation>кодировка не указана, и тексты прочитаны как {0}</translation>
    </message>
    <message>
        <source>a text with bytes that mean nothing in {0}</source>
        <translation>в тексте есть байты, недопустимые в кодировке {0}</translation>
    </message>
    <message>
        <source>if it is another encoding, name it with --encoding</source>
        <translation>если кодировка другая, укажите её через --encoding</translation>
    </message>
    <message>
        <source>no field with country codes was found, so the countries are numbered</source>
        <translation>поле с кодами стран не найдено, поэтому страны пронумерованы</translation>
    </message>
    <message>
        <source>name the field with --code-field</source>
        <translation>укажите поле через --code-field</translation>
    </message>
    <message>
        <source>has no country code and is known by its number</source>
        <translation>нет кода страны, вместо него взят номер</translation>
    </message>
    <message>
        <source>needs more memory than there is</source>
        <translation>требует больше памяти, чем есть</translation>
    </message>
    <message>
        <source>close other programs, or open a file with fewer vertices</source>
        <translation>закройте другие программы или откройте файл с меньшим числом вершин</translation>
    </message>
    <message>
        <source>cannot be read ({0})</source>
        <translation>не удаётся прочитать ({0})</translation>
    </message>
    <message>
        <source>open another file</source>
        <translation>откройте другой файл</translation>
    </message>
    <message>
        <source>open a Shapefile (.shp), GeoPackage, GeoJSON or FlatGeobuf with areas</source>
        <translation>откройте Shapefile (.shp), GeoPackage, GeoJSON или FlatGeobuf с полигонами</translation>
    </message>
    <message>
        <source>is only the index of a shapefile</source>
        <translation>это только индекс шейп-файла</translation>
    </message>
    <message>
        <source>open the .shp beside it</source>
        <translation>откройте лежащий рядом .shp</translation>
    </message>
    <message>
        <source>is a shapefile under another ending</source>
        <translation>это шейп-файл с другим расширением</translation>
    </message>
    <message>
        <source>rename it to .shp</source>
        <translation>смените расширение на .shp</translation>
    </message>
    <message>
        <source>is only a part of a shapefile</source>
        <translation>это только часть шейп-файла</translation>
    </message>
    <message>
        <source>is TopoJSON, which is not read</source>
        <translation>это TopoJSON, а такой формат не читается</translation>
    </message>
    <message>
        <source>does not hold what its ending {0} says, or is damaged</source>
        <translation>содержимое не соответствует расширению {0} или повреждено</translation>
    </message>
    <message>
        <source>copy or download it again</source>
        <translation>скопируйте или скачайте файл заново</translation>
    </message>
    <message>
        <source>is no map file that can be read</source>
        <translation>не является файлом карты, который можно прочитать</translation>
    </message>
    <message>
        <source>could not be prepared, as the folder for temporary files cannot be written to</source>
        <translation>не удалось подготовить, так как папка временных файлов недоступна для записи</translation>
    </message>
    <message>
        <source>make room there, or set TMPDIR to another folder</source>
        <translation>освободите в ней место или укажите другую папку в TMPDIR</translation>
    </message>
    <message>
        <source>copy the .shx, too, for a faster start</source>
        <translation>для более быстрого запуска скопируйте и .shx</translation>
    </message>
    <message>
        <source>has no .shx beside it, so its index was made anew, elsewhere</source>
        <translation>рядом нет .shx, поэтому индекс построен заново в другом месте</translation>
    </message>
    <message>
        <source>the .shx beside it does not fit, so its index was made anew, elsewhere</source>
        <translation>лежащий рядом .shx не подходит, поэтому индекс построен заново в другом месте</translation>
    </message>
    <message>
        <source>copy the .dbf, too</source>
        <translation>скопируйте и .dbf</translation>
    </message>
    <message>
        <source>has no .dbf beside it, so its countries have neither codes nor names</source>
        <translation>рядом нет .dbf, поэтому у стран нет ни кодов, ни названий</translation>
    </message>
    <message>
        <source>the .dbf beside it ends after {0} of {1} features, so the rest have neither codes nor names</source>
        <translation>лежащий рядом .dbf обрывается раньше времени (записей: {0} из {1}), поэтому у остальных объектов нет ни кодов, ни названий</translation>
    </message>
    <message>
        <source>copy the .dbf again</source>
        <translation>скопируйте .dbf заново</translation>
    </message>
    <message>
        <source>the .dbf beside it is damaged, so its countries have neither codes nor names</source>
        <translation>лежащий рядом .dbf повреждён, поэтому у стран нет ни кодов, ни названий</translation>
    </message>
    <message>
        <source>the .cpg beside it names no known encoding</source>
        <translation>в лежащем рядом .cpg указана неизвестная кодировка</translation>
    </message>
    <message>
        <source>name one with --encoding</source>
        <translation>укажите кодировку через --encoding</translation>
    </message>
    <message>
        <source>copy or download it again, or open another file</source>
        <translation>скопируйте или скачайте файл заново либо откройте другой</translation>
    </message>
    <message>
        <source>is an SQLite database, but no GeoPackage with a map</source>
        <translation>это база данных SQLite, но не GeoPackage с картой</translation>
    </message>
    <message>
        <source>is no whole GeoPackage ({0})</source>
        <translation>это неполный или повреждённый GeoPackage ({0})</translation>
    </message>
    <message>
        <source>is JSON, but no GeoJSON</source>
        <translation>это JSON, но не GeoJSON</translation>
    </message>
    <message>
        <source>is no whole GeoJSON ({0})</source>
        <translation>это неполный или повреждённый GeoJSON ({0})</translation>
    </message>
    <message>
        <source>is no whole FlatGeobuf</source>
        <translation>это неполный или повреждённый FlatGeobuf</translation>
    </message>
    <message>
        <source>is no whole FlatGeobuf ({0})</source>
        <translation>это неполный или повреждённый FlatGeobuf ({0})</translation>
    </message>
    <message>
        <source>is no whole shapefile</source>
        <translation>это неполный или повреждённый шейп-файл</translation>
    </message>
    <message>
        <source>is no whole shapefile ({0})</source>
        <translation>это неполный или повреждённый шейп-файл ({0})</translation>
    </message>
    <message>
        <source>cannot be read as {0}, an encoding nobody knows</source>
        <translation>нельзя прочитать в неизвестной кодировке {0}</translation>
    </message>
    <message>
        <source>name one such as UTF-8, CP1251, GB18030 or Shift-JIS</source>
        <translation>укажите, например, UTF-8, CP1251, GB18030 или Shift-JIS</translation>
    </message>
    <message>
        <source>has no field {0}, nor any other</source>
        <translation>не содержит ни поля {0}, ни других полей</translation>
    </message>
    <message>
        <source>name none</source>
        <translation>не указывайте поле</translation>
    </message>
    <message>
        <source>has no field {0}</source>
        <translation>не содержит поля {0}</translation>
    </message>
    <message>
        <source>name one of these: {0}</source>
        <translation>выберите из имеющихся: {0}</translation>
    </message>
    <message>
        <source>holds points, and countries are areas</source>
        <translation>содержит точки, а страны — это полигоны</translation>
    </message>
    <message>
        <source>holds lines, and countries are areas</source>
        <translation>содержит линии, а страны — это полигоны</translation>
    </message>
    <message>
        <source>holds a table without shapes</source>
        <translation>содержит таблицу без геометрии</translation>
    </message>
    <message>
        <source>holds no areas</source>
        <translation>не содержит полигонов</translation>
    </message>
    <message>
        <source>open a file with the areas of countries</source>
        <translation>откройте файл с полигонами стран</translation>
    </message>
    <message>
        <source>has no layer {0}</source>
        <translation>не содержит слоя {0}</translation>
    </message>
    <message>
        <source>has no layers</source>
        <translation>не содержит слоёв</translation>
    </message>
    <message>
        <source>cannot be read in {0}, a coordinate system nobody knows</source>
        <translation>нельзя прочитать в неизвестной системе координат {0}</translation>
    </message>
    <message>
        <source>name one such as EPSG:4326</source>
        <translation>укажите, например, EPSG:4326</translation>
    </message>
    <message>
        <source>if the map looks wrong, name the right one with --crs</source>
        <translation>если карта выглядит неверно, укажите верную систему координат через --crs</translation>
    </message>
    <message>
        <source>the .prj beside it cannot be understood, so WGS 84 was assumed</source>
        <translation>лежащий рядом .prj не удалось разобрать, поэтому принята система координат WGS 84</translation>
    </message>
    <message>
        <source>has no .prj beside it, so WGS 84 was assumed</source>
        <translation>рядом нет .prj, поэтому принята система координат WGS 84</translation>
    </message>
    <message>
        <source>does not say its coordinate system, so WGS 84 was assumed</source>
        <translation>система координат не указана, поэтому принята WGS 84</translation>
    </message>
    <message>
        <source>is in a coordinate system that has no place on the earth ({0})</source>
        <translation>система координат не привязана к Земле ({0})</translation>
    </message>
    <message>
        <source>name the right one with --crs, for example --crs EPSG:4326</source>
        <translation>укажите верную систему координат через --crs, например --crs EPSG:4326</translation>
    </message>
    <message>
        <source>feature {0}</source>
        <translation>объект {0}</translation>
    </message>
    <message>
        <source>the file is damaged from there on ({0})</source>
        <translation>начиная с этого места файл повреждён ({0})</translation>
    </message>
    <message>
        <source>layer {0}</source>
        <translation>слой {0}</translation>
    </message>
    <message>
        <source>reading was stopped</source>
        <translation>чтение остановлено</translation>
    </message>
    <message>
        <source>there are more than {0} vertices up to here</source>
        <translation>до этого места уже больше {0} вершин</translation>
    </message>
    <message>
        <source>open a map of a smaller scale</source>
        <translation>откройте карту более мелкого масштаба</translation>
    </message>
    <message>
        <source>is damaged and was left out ({0})</source>
        <translation>пропущено из-за повреждения ({0})</translation>
    </message>
    <message>
        <source>copy the file again</source>
        <translation>скопируйте файл заново</translation>
    </message>
    <message>
        <source>has no shape and was left out</source>
        <translation>пропущено из-за отсутствия геометрии</translation>
    </message>
    <message>
        <source>has no features</source>
        <translation>не содержит объектов</translation>
    </message>
    <message>
        <source>does not exist</source>
        <translation>не существует</translation>
    </message>
    <message>
        <source>check its name and folder, or open another file</source>
        <translation>проверьте имя и папку или откройте другой файл</translation>
    </message>
    <message>
        <source>may not be read</source>
        <translation>нет права на чтение</translation>
    </message>
    <message>
        <source>ask its owner for the right to read it and its folder</source>
        <translation>попросите у владельца право на чтение файла и его папки</translation>
    </message>
    <message>
        <source>is not a regular file</source>
        <translation>не является обычным файлом</translation>
    </message>
    <message>
        <source>open a file with map data</source>
        <translation>откройте файл с данными карты</translation>
    </message>
    <message>
        <source>cannot be found under this name ({0})</source>
        <translation>не удаётся найти под этим именем ({0})</translation>
    </message>
    <message>
        <source>give it a shorter name without links in circles</source>
        <translation>дайте файлу более короткое имя без циклических ссылок</translation>
    </message>
    <message>
        <source>cannot be opened ({0})</source>
        <translation>не удаётся открыть ({0})</translation>
    </message>
    <message>
        <source>check the disk it lies on, or open a copy</source>
        <translation>проверьте диск, на котором лежит файл, или откройте копию</translation>
    </message>
    <message>
        <source>no file is named</source>
        <translation>файл не указан</translation>
    </message>
    <message>
        <source>name one</source>
        <translation>укажите его</translation>
    </message>
    <message>
        <source>has a zero byte in its name</source>
        <translation>в имени есть нулевой байт</translation>
    </message>
    <message>
        <source>rename it</source>
        <translation>переименуйте файл</translation>
    </message>
    <message>
        <source>is a virtual path, and only files on this computer are read</source>
        <translation>это виртуальный путь, а читаются только файлы на этом компьютере</translation>
    </message>
    <message>
        <source>download or unpack it and open the file itself</source>
        <translation>скачайте или распакуйте файл и откройте его с диска</translation>
    </message>
    <message>
        <source>is an address, and nothing is fetched from the network</source>
        <translation>это адрес, а из сети ничего не загружается</translation>
    </message>
    <message>
        <source>download it and open the file itself</source>
        <translation>скачайте файл и откройте его с диска</translation>
    </message>
    <message>
        <source>is a folder</source>
        <translation>это папка</translation>
    </message>
    <message>
        <source>open a file in it</source>
        <translation>откройте файл из неё</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>пуст</translation>
    </message>
    <message>
        <source>lies in a folder whose name begins like a virtual path</source>
        <translation>лежит в папке, имя которой начинается как виртуальный путь</translation>
    </message>
    <message>
        <source>copy it to another folder</source>
        <translation>скопируйте файл в другую папку</translation>
    </message>
    <message>
        <source>is too big for the description of an atlas</source>
        <translation>слишком велик для описания атласа</translation>
    </message>
    <message>
        <source>open the country file itself</source>
        <translation>откройте сам файл стран</translation>
    </message>
    <message>
        <source>line {0}, column {1}</source>
        <translation>строка {0}, столбец {1}</translation>
    </message>
    <message>
        <source>the text ends too early for JSON</source>
        <translation>текст JSON обрывается слишком рано</translation>
    </message>
    <message>
        <source>this is no JSON</source>
        <translation>это не JSON</translation>
    </message>
    <message>
        <source>correct it in a text editor</source>
        <translation>исправьте файл в текстовом редакторе</translation>
    </message>
    <message>
        <source>holds a number too big to be one</source>
        <translation>содержит непомерно большое число</translation>
    </message>
    <message>
        <source>does not describe an atlas: it is not a JSON object</source>
        <translation>не описывает атлас, так как это не объект JSON</translation>
    </message>
    <message>
        <source>compare it with atlas.schema.json</source>
        <translation>сверьте с atlas.schema.json</translation>
    </message>
    <message>
        <source>is missing or not a whole number from 1</source>
        <translation>отсутствует или не является целым числом от 1</translation>
    </message>
    <message>
        <source>{0}</source>
        <translation>{0}</translation>
    </message>
    <message>
        <source>is {0}, and this version of Multivector reads {1}</source>
        <translation>указан формат {0}, а эта версия Multivector читает формат {1}</translation>
    </message>
    <message>
        <source>install a newer Multivector</source>
        <translation>установите более новую версию Multivector</translation>
    </message>
    <message>
        <source>is missing, and there is no map without it</source>
        <translation>отсутствует, а без этого карты нет</translation>
    </message>
    <message>
        <source>is not a list</source>
        <translation>не является списком</translation>
    </message>
    <message>
        <source>is not an object</source>
        <translation>не является объектом</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>отсутствует</translation>
    </message>
    <message>
        <source>is a folder that may not be read</source>
        <translation>это папка, на чтение которой нет права</translation>
    </message>
    <message>
        <source>ask its owner for the right to read it</source>
        <translation>попросите у владельца право на чтение</translation>
    </message>
    <message>
        <source>is a folder without an atlas.json and without a country file</source>
        <translation>это папка без atlas.json и без файла стран</translation>
    </message>
    <message>
        <source>open a Shapefile (.shp), GeoPackage, GeoJSON or FlatGeobuf</source>
        <translation>откройте Shapefile (.shp), GeoPackage, GeoJSON или FlatGeobuf</translation>
    </message>
    <message>
        <source>is a folder with several country files and no atlas.json</source>
        <translation>это папка с несколькими файлами стран, но без atlas.json</translation>
    </message>
    <message>
        <source>open one of them: {0}</source>
        <translation>откройте один из них: {0}</translation>
    </message>
    <message>
        <source>the file is cut off after {0} bytes</source>
        <translation>файл обрывается на байте {0}</translation>
    </message>
    <message>
        <source>is damaged, and without a good .shx what follows cannot be found</source>
        <translation>повреждён, а без исправного .shx не найти последующие</translation>
    </message>
    <message>
        <source>copy or download the .shp and the .shx again</source>
        <translation>скопируйте или скачайте .shp и .shx заново</translation>
    </message>
    <message>
        <source>is cut off after {0} bytes, before its first feature</source>
        <translation>обрывается на байте {0}, до первого объекта</translation>
    </message>
    <message>
        <source>is not a text</source>
        <translation>не является строкой</translation>
    </message>
    <message>
        <source>is none of {0}</source>
        <translation>значение не из числа допустимых: {0}</translation>
    </message>
    <message>
        <source>is neither true nor false</source>
        <translation>значение не true и не false</translation>
    </message>
    <message>
        <source>key “{0}”</source>
        <translation>ключ «{0}»</translation>
    </message>
    <message>
        <source>mend the scene, or leave the key out for its default</source>
        <translation>исправьте сцену или уберите ключ, чтобы взять значение по умолчанию</translation>
    </message>
    <message>
        <source>open a scene that this program saved</source>
        <translation>откройте сцену, сохранённую этой программой</translation>
    </message>
    <message>
        <source>is not a scene: {0}</source>
        <translation>это не сцена: {0}</translation>
    </message>
    <message>
        <source>no graphics driver can draw the picture ({0})</source>
        <translation>ни один графический драйвер не может нарисовать картинку ({0})</translation>
    </message>
    <message>
        <source>install a Vulkan driver; on Debian: mesa-vulkan-drivers</source>
        <translation>установите драйвер Vulkan, в Debian это mesa-vulkan-drivers</translation>
    </message>
    <message>
        <source>a picture of {0}×{1} pixels cannot be drawn</source>
        <translation>нельзя нарисовать картинку размером {0}×{1} пикселей</translation>
    </message>
    <message>
        <source>choose at most {0} pixels a side</source>
        <translation>выберите не больше {0} пикселей по каждой стороне</translation>
    </message>
    <message>
        <source>the picture doesn&apos;t fit into the graphics memory</source>
        <translation>картинка не помещается в видеопамять</translation>
    </message>
    <message>
        <source>choose a smaller size</source>
        <translation>выберите меньший размер</translation>
    </message>
    <message>
        <source>the page cannot be laid out: {0}</source>
        <translation>не удаётся сверстать страницу: {0}</translation>
    </message>
    <message>
        <source>reinstall the program; a part of it is missing</source>
        <translation>переустановите программу, в ней не хватает части файлов</translation>
    </message>
    <message>
        <source>cannot be written: {0}</source>
        <translation>не удаётся записать: {0}</translation>
    </message>
    <message>
        <source>choose another folder or free some space</source>
        <translation>выберите другую папку или освободите место</translation>
    </message>
    <message>
        <source>is not a number from {0} to {1}</source>
        <translation>не является числом от {0} до {1}</translation>
    </message>
    <message>
        <source>the table cannot be written</source>
        <translation>таблицу не удалось записать</translation>
    </message>
    <message>
        <source>check that there is room for it</source>
        <translation>проверьте, хватает ли для неё места</translation>
    </message>
    <message>
        <source>correct those named before, and open it again</source>
        <translation>исправьте названные выше и откройте файл снова</translation>
    </message>
    <message>
        <source>{0} is filled in</source>
        <translation>столбец {0} заполнен</translation>
    </message>
    <message>
        <source>leave it empty where the action is {0}</source>
        <translation>оставьте его пустым, если действие — {0}</translation>
    </message>
    <message>
        <source>{0} is empty</source>
        <translation>столбец {0} не заполнен</translation>
    </message>
    <message>
        <source>write the code of a country there, as the map file has it</source>
        <translation>впишите код страны, как в файле карты</translation>
    </message>
    <message>
        <source>of longitude and latitude only one is filled in</source>
        <translation>из долготы и широты указана только одна</translation>
    </message>
    <message>
        <source>fill in both to mean one piece of land, or neither to mean all of the country</source>
        <translation>укажите обе, если речь об одной территории, или ни одной, если о всей стране</translation>
    </message>
    <message>
        <source>{0} is the map as the file has it, and no row changes it</source>
        <translation>{0} — это карта как в файле, и строки таблицы её не меняют</translation>
    </message>
    <message>
        <source>name another viewpoint</source>
        <translation>укажите другую точку зрения</translation>
    </message>
    <message>
        <source>gives land of {0} to {0}</source>
        <translation>передаёт территорию {0} ей самой</translation>
    </message>
    <message>
        <source>name another country under to</source>
        <translation>укажите другую страну в столбце to</translation>
    </message>
    <message>
        <source>is a border of {0} with itself</source>
        <translation>это граница {0} с самой собой</translation>
    </message>
    <message>
        <source>name two different countries</source>
        <translation>укажите две разные страны</translation>
    </message>
    <message>
        <source>the length is zero</source>
        <translation>длина равна нулю</translation>
    </message>
    <message>
        <source>write a length in kilometres</source>
        <translation>впишите длину в километрах</translation>
    </message>
    <message>
        <source>a length without a source is not shown</source>
        <translation>длина без источника не показывается</translation>
    </message>
    <message>
        <source>write who says so under source</source>
        <translation>укажите источник в столбце source</translation>
    </message>
    <message>
        <source>says the same as line {0}</source>
        <translation>повторяет строку {0}</translation>
    </message>
    <message>
        <source>remove one of the two lines</source>
        <translation>удалите одну из двух строк</translation>
    </message>
    <message>
        <source>outlines of neighbours that do not meet in the same points count as borders (stretches: {0}, {1} km in all, up to {2} m apart): {3}</source>
        <translation>контуры соседей, которые не сходятся в одних точках, считаются границами (участков: {0}, всего {1} км, зазор до {2} м): {3}</translation>
    </message>
    <message>
        <source>--border-tolerance says how far apart is still a border, now {0} m</source>
        <translation>--border-tolerance задаёт, какой зазор ещё граница, сейчас {0} м</translation>
    </message>
    <message>
        <source>countries that run side by side farther apart than {1} m do not count as neighbours (pairs: {0}): {2}</source>
        <translation>страны, чьи контуры идут рядом с зазором больше {1} м, соседями не считаются (пар: {0}): {2}</translation>
    </message>
    <message>
        <source>if they are, raise --border-tolerance, for example to 1000</source>
        <translation>если они соседи, увеличьте --border-tolerance, например до 1000</translation>
    </message>
    <message>
        <source>countries overlap (pairs: {0}, places: {1}): {2}</source>
        <translation>страны перекрываются (пар: {0}, мест: {1}): {2}</translation>
    </message>
    <message>
        <source>their border is what they share of it, if anything; mend the overlap in the file for the rest</source>
        <translation>их граница — то, что у них общее, если оно есть; для остального исправьте перекрытие в файле</translation>
    </message>
    <message>
        <source>pieces of land of one country overlap or are there twice (places: {0}): {1}</source>
        <translation>участки одной страны перекрываются или повторяются (мест: {0}): {1}</translation>
    </message>
    <message>
        <source>their area counts twice; remove one of them from the file</source>
        <translation>их площадь считается дважды; удалите один из них из файла</translation>
    </message>
    <message>
        <source>has no country {0} from this viewpoint</source>
        <translation>не содержит страны {0} с этой точки зрения</translation>
    </message>
    <message>
        <source>see which there are with: multivector countries --csv</source>
        <translation>посмотрите, какие есть: multivector countries --csv</translation>
    </message>
    <message>
        <source>has no border viewpoint {0}</source>
        <translation>не содержит точки зрения на границы {0}</translation>
    </message>
    <message>
        <source>has no trade figures</source>
        <translation>не содержит показателей торговли</translation>
    </message>
    <message>
        <source>name a table of them under “trade” in the atlas.json</source>
        <translation>назовите их таблицу в ключе «trade» файла atlas.json</translation>
    </message>
    <message>
        <source>has no state {0}</source>
        <translation>не содержит государства {0}</translation>
    </message>
    <message>
        <source>has no power {0}</source>
        <translation>не содержит державы {0}</translation>
    </message>
    <message>
        <source>has no figures for the year {0}</source>
        <translation>не содержит показателей за {0} год</translation>
    </message>
    <message>
        <source>name a year from {0} to {1}</source>
        <translation>назовите год от {0} до {1}</translation>
    </message>
    <message>
        <source>line {0}</source>
        <translation>строка {0}</translation>
    </message>
    <message>
        <source>currency is “{0}”, which is no code of a currency</source>
        <translation>в столбце currency стоит «{0}», а это не код валюты</translation>
    </message>
    <message>
        <source>write its three capital letters, such as EUR</source>
        <translation>впишите три заглавные латинские буквы, например EUR</translation>
    </message>
    <message>
        <source>US dollars need no rate</source>
        <translation>доллару США курс не нужен</translation>
    </message>
    <message>
        <source>remove the line</source>
        <translation>удалите строку</translation>
    </message>
    <message>
        <source>usd_per_unit is zero</source>
        <translation>в столбце usd_per_unit стоит ноль</translation>
    </message>
    <message>
        <source>write how many US dollars one unit was worth</source>
        <translation>впишите, сколько долларов США стоила единица валюты</translation>
    </message>
    <message>
        <source>{0} has a rate for {1} on line {2} already</source>
        <translation>курс {0} за {1} год уже указан в строке {2}</translation>
    </message>
    <message>
        <source>is neither a state in central_asia, nor a power, nor {0}</source>
        <translation>не является ни государством из central_asia, ни державой, ни {0}</translation>
    </message>
    <message>
        <source>year is “{0}”, which is no whole year from {1} to {2}</source>
        <translation>в столбце year стоит «{0}», а это не целый год от {1} до {2}</translation>
    </message>
    <message>
        <source>write the year alone, such as 2024; a part of a year cannot be shown</source>
        <translation>впишите только год, например 2024; часть года показать нельзя</translation>
    </message>
    <message>
        <source>write a number there, or remove the line</source>
        <translation>впишите число или удалите строку</translation>
    </message>
    <message>
        <source>{0} is {1}, which is negative</source>
        <translation>в столбце {0} стоит {1}, а это отрицательное число</translation>
    </message>
    <message>
        <source>write it without a sign; which way goods go stands under flow</source>
        <translation>пишите без знака; куда идут товары, указывает столбец flow</translation>
    </message>
    <message>
        <source>{0} is {1}, which is more than all the money there is</source>
        <translation>в столбце {0} стоит {1}, а столько денег нет на свете</translation>
    </message>
    <message>
        <source>correct the number, or its unit</source>
        <translation>исправьте число или единицу</translation>
    </message>
    <message>
        <source>{0} is “{1}”, which is no plain number</source>
        <translation>в столбце {0} стоит «{1}», а это не обычная запись числа</translation>
    </message>
    <message>
        <source>write it with a decimal point and without separators, such as 1234.5</source>
        <translation>пишите с десятичной точкой и без разделителей, например 1234.5</translation>
    </message>
    <message>
        <source>{0} is “{1}”, which is no number</source>
        <translation>в столбце {0} стоит «{1}», а это не число</translation>
    </message>
    <message>
        <source>write a plain number with a decimal point, such as 1234.5</source>
        <translation>впишите число с десятичной точкой, например 1234.5</translation>
    </message>
    <message>
        <source>{0} is “{1}”, which is not known</source>
        <translation>в столбце {0} стоит «{1}», а такое значение неизвестно</translation>
    </message>
    <message>
        <source>write one of these: {0}</source>
        <translation>впишите одно из значений: {0}</translation>
    </message>
    <message>
        <source>{0} is empty, and no figure is shown without it</source>
        <translation>столбец {0} не заполнен, а без него данные не показываются</translation>
    </message>
    <message>
        <source>write there who says so</source>
        <translation>впишите, кто это утверждает</translation>
    </message>
    <message>
        <source>the table speaks of more countries than the {0} that it may</source>
        <translation>в таблице больше стран, чем допустимо ({0})</translation>
    </message>
    <message>
        <source>split it into several tables</source>
        <translation>разделите её на несколько таблиц</translation>
    </message>
    <message>
        <source>is not a whole number</source>
        <translation>не является целым числом</translation>
    </message>
    <message>
        <source>is not a list of texts</source>
        <translation>не является списком строк</translation>
    </message>
    <message>
        <source>{0} is “{1}”, which is no date</source>
        <translation>{0} — «{1}», а это не дата</translation>
    </message>
    <message>
        <source>write a day such as 2023-05-18, a month such as 2023-05, or a year</source>
        <translation>напишите день, например 2023-05-18, месяц, например 2023-05, или год</translation>
    </message>
    <message>
        <source>of lon and lat only one is filled in</source>
        <translation>из lon и lat заполнено только одно</translation>
    </message>
    <message>
        <source>fill in both, or neither where there is no one place</source>
        <translation>заполните оба или, если одного места нет, ни одного</translation>
    </message>
    <message>
        <source>ordinal is “{0}”, which is no whole number from 1 to {1}</source>
        <translation>ordinal — «{0}», а это не целое число от 1 до {1}</translation>
    </message>
    <message>
        <source>write which one it is by the organiser&apos;s count, or nothing where nobody counts</source>
        <translation>напишите, какая это встреча по счёту организатора, или ничего, если никто не считает</translation>
    </message>
    <message>
        <source>date is empty</source>
        <translation>поле date пусто</translation>
    </message>
    <message>
        <source>write when the meeting took place or begins, if only the year; one that is only planned may lack both dates</source>
        <translation>напишите, когда встреча состоялась или начинается, хотя бы год; у той, что лишь намечена, обеих дат может не быть</translation>
    </message>
    <message>
        <source>end_date {0} lies before date {1}</source>
        <translation>end_date {0} раньше, чем date {1}</translation>
    </message>
    <message>
        <source>correct one of the two, or leave end_date empty</source>
        <translation>исправьте одно из двух или оставьте end_date пустым</translation>
    </message>
    <message>
        <source>power is empty</source>
        <translation>поле power пусто</translation>
    </message>
    <message>
        <source>write the power&apos;s id there, as the atlas has it</source>
        <translation>напишите там код державы, как в атласе</translation>
    </message>
    <message>
        <source>format is empty</source>
        <translation>поле format пусто</translation>
    </message>
    <message>
        <source>write the name of the series of meetings there</source>
        <translation>напишите там название ряда встреч</translation>
    </message>
    <message>
        <source>a meeting without a source is not shown</source>
        <translation>встреча без источника не показывается</translation>
    </message>
    <message>
        <source>write where it is from under link, or under note</source>
        <translation>напишите, откуда она, в поле link или note</translation>
    </message>
    <message>
        <source>is the same meeting as on line {0}: power, format, level and date are</source>
        <translation>та же встреча, что в строке {0}: совпадают power, format, level и date</translation>
    </message>
    <message>
        <source>has no meetings</source>
        <translation>не содержит встреч</translation>
    </message>
    <message>
        <source>name a table of them under “meetings” in the atlas.json</source>
        <translation>назовите таблицу встреч в поле «meetings» файла atlas.json</translation>
    </message>
    <message>
        <source>has no meetings of the power {0}</source>
        <translation>не содержит встреч державы {0}</translation>
    </message>
    <message>
        <source>has no meetings of the year {0}</source>
        <translation>не содержит встреч за {0} год</translation>
    </message>
    <message>
        <source>{0} is “{1}”, which is none of rail, road, ferry, sea, pipeline</source>
        <translation>в поле {0} стоит «{1}», а допустимо rail, road, ferry, sea или pipeline</translation>
    </message>
    <message>
        <source>{0} is “{1}”, which is none of operating, under_construction, planned</source>
        <translation>в поле {0} стоит «{1}», а допустимо operating, under_construction или planned</translation>
    </message>
    <message>
        <source>{0} is “{1}”, which is none of surveyed, digitised, schematic</source>
        <translation>в поле {0} стоит «{1}», а допустимо surveyed, digitised или schematic</translation>
    </message>
    <message>
        <source>a line ends where it begins and is drawn as a loop</source>
        <translation>линия кончается там же, где начинается, и показана как петля</translation>
    </message>
    <message>
        <source>correct its last place if it is none</source>
        <translation>если это не петля, исправьте последнюю точку</translation>
    </message>
    <message>
        <source>a place at {0}° of latitude lies off the map, which ends at {1}°</source>
        <translation>точка на широте {0}° лежит за краем карты, которая кончается на {1}°</translation>
    </message>
    <message>
        <source>cut the line there</source>
        <translation>обрежьте там линию</translation>
    </message>
    <message>
        <source>has no name and is taken for a part of the corridor “{0}”</source>
        <translation>названия нет, отнесено к коридору «{0}»</translation>
    </message>
    <message>
        <source>name its corridor in a field “corridor” or “name”</source>
        <translation>назовите коридор в поле corridor или name</translation>
    </message>
    <message>
        <source>there is a corridor “{0}” already, so this one is named “{1}”</source>
        <translation>коридор «{0}» уже есть, поэтому этот назван «{1}»</translation>
    </message>
    <message>
        <source>give it another name in the file</source>
        <translation>дайте ему в файле другое название</translation>
    </message>
    <message>
        <source>the corridor “{0}” is in {1} pieces that don&apos;t touch</source>
        <translation>коридор «{0}» распадается на части, которые не соприкасаются: {1}</translation>
    </message>
    <message>
        <source>let its lines end in the same places if they belong together</source>
        <translation>если они составляют целое, пусть их линии сходятся в одних точках</translation>
    </message>
    <message>
        <source>has {0} features with lines, and {1} can be shown</source>
        <translation>объектов с линиями: {0}, а показать можно {1}</translation>
    </message>
    <message>
        <source>open a file with fewer lines</source>
        <translation>откройте файл, где линий меньше</translation>
    </message>
    <message>
        <source>has features, but none of them has a shape</source>
        <translation>объекты есть, но все без геометрии</translation>
    </message>
    <message>
        <source>{0}, {1} are no degrees, and the file does not say its coordinate system</source>
        <translation>{0}, {1} — не градусы, а система координат в файле не указана</translation>
    </message>
    <message>
        <source>{0}, {1} are no degrees, though the file says it holds some</source>
        <translation>{0}, {1} — не градусы, хотя в файле заявлены градусы</translation>
    </message>
    <message>
        <source>has no place that its coordinate system, {0}, reaches</source>
        <translation>ни одна точка не попадает в область действия системы координат {0}</translation>
    </message>
    <message>
        <source>a piece with coordinates that are no numbers, or far beyond any, was left out</source>
        <translation>пропущена часть с нечисловыми или непомерно большими координатами</translation>
    </message>
    <message>
        <source>a piece with places that are not on the earth was left out</source>
        <translation>пропущена часть с точками за пределами Земли</translation>
    </message>
    <message>
        <source>a piece with places that {0} does not reach was left out</source>
        <translation>пропущена часть с точками вне области действия {0}</translation>
    </message>
    <message>
        <source>points or lines were left out, as countries are areas</source>
        <translation>точки или линии пропущены, так как страны — это полигоны</translation>
    </message>
    <message>
        <source>has no area whose coordinates are all numbers</source>
        <translation>не содержит полигонов, все координаты которых — числа</translation>
    </message>
    <message>
        <source>name its coordinate system with --crs, for example --crs EPSG:3857</source>
        <translation>укажите систему координат через --crs, например --crs EPSG:3857</translation>
    </message>
    <message>
        <source>save the file anew in WGS 84 (EPSG:4326)</source>
        <translation>сохраните файл заново в WGS 84 (EPSG:4326)</translation>
    </message>
    <message>
        <source>open a Shapefile (.shp), GeoPackage, GeoJSON or FlatGeobuf with lines</source>
        <translation>откройте Shapefile (.shp), GeoPackage, GeoJSON или FlatGeobuf с линиями</translation>
    </message>
    <message>
        <source>open a file with the lines of corridors</source>
        <translation>откройте файл с линиями коридоров</translation>
    </message>
    <message>
        <source>holds points, and corridors are lines</source>
        <translation>содержит точки, а коридоры — это линии</translation>
    </message>
    <message>
        <source>holds areas, and corridors are lines</source>
        <translation>содержит полигоны, а коридоры — это линии</translation>
    </message>
    <message>
        <source>holds no lines</source>
        <translation>не содержит линий</translation>
    </message>
    <message>
        <source>points or areas were left out, as corridors are lines</source>
        <translation>точки или полигоны пропущены, так как коридоры — это линии</translation>
    </message>
    <message>
        <source>has no line whose coordinates are all numbers</source>
        <translation>не содержит линий, все координаты которых — числа</translation>
    </message>
    <message>
        <source>has no .dbf beside it, so its lines have no names</source>
        <translation>рядом нет файла .dbf, поэтому у линий нет названий</translation>
    </message>
    <message>
        <source>the .dbf beside it ends after {0} of {1} features, so the rest have no names</source>
        <translation>файл .dbf рядом обрывается после {0} из {1} объектов, и у остальных нет названий</translation>
    </message>
    <message>
        <source>the .dbf beside it is damaged, so its lines have no names</source>
        <translation>файл .dbf рядом повреждён, поэтому у линий нет названий</translation>
    </message>
    <message>
        <source>if names look wrong, save the file anew with its texts in UTF-8</source>
        <translation>если названия искажены, сохраните файл заново с текстами в UTF-8</translation>
    </message>
    <message>
        <source>save the file anew with its texts in UTF-8</source>
        <translation>сохраните файл заново с текстами в UTF-8</translation>
    </message>
    <message>
        <source>write the right one into it, such as UTF-8</source>
        <translation>впишите в него верную, например UTF-8</translation>
    </message>
    <message>
        <source>if the lines look wrong, save the file anew in WGS 84 (EPSG:4326)</source>
        <translation>если линии лежат не там, сохраните файл заново в WGS 84 (EPSG:4326)</translation>
    </message>
    <message>
        <source>a line of fewer than two different places was left out</source>
        <translation>пропущена линия, где меньше двух разных точек</translation>
    </message>
    <message>
        <source>has no line of two different places</source>
        <translation>не содержит линий хотя бы из двух разных точек</translation>
    </message>
    <message>
        <source>write what the place is called</source>
        <translation>напишите, как называется место</translation>
    </message>
    <message>
        <source>the corridor {0} is in {1} pieces that don&apos;t touch; {2} km lie between two of them</source>
        <translation>коридор {0} состоит из {1} частей, которые не соприкасаются; между двумя из них {2} км</translation>
    </message>
    <message>
        <source>let sections that meet have a place in common</source>
        <translation>пусть у смежных участков будет общая точка</translation>
    </message>
    <message>
        <source>has no corridors</source>
        <translation>не содержит коридоров</translation>
    </message>
    <message>
        <source>name corridors in its atlas.json</source>
        <translation>назовите коридоры в его atlas.json</translation>
    </message>
    <message>
        <source>has no corridor {0}</source>
        <translation>не содержит коридора {0}</translation>
    </message>
    <message>
        <source>has no country {0}</source>
        <translation>не содержит страны {0}</translation>
    </message>
    <message>
        <source>has no border {0}</source>
        <translation>не содержит границы {0}</translation>
    </message>
    <message>
        <source>name a border by two codes of countries, such as KAZ-CHN</source>
        <translation>назовите границу двумя кодами стран, например KAZ-CHN</translation>
    </message>
    <message>
        <source>has no section {0}</source>
        <translation>не содержит участка {0}</translation>
    </message>
    <message>
        <source>see which there are in its table of sections</source>
        <translation>какие есть, видно в его таблице участков</translation>
    </message>
    <message>
        <source>has no corridor that passes a place called {0}</source>
        <translation>не содержит коридора через место «{0}»</translation>
    </message>
    <message>
        <source>see which there are in its table of corridor points</source>
        <translation>какие есть, видно в его таблице точек коридоров</translation>
    </message>
    <message>
        <source>has no way from {0} to {1} along its corridors</source>
        <translation>не содержит пути от «{0}» до «{1}» по своим коридорам</translation>
    </message>
    <message>
        <source>allow more corridors, or close less</source>
        <translation>разрешите больше коридоров или закройте меньше</translation>
    </message>
    <message>
        <source>allow more corridors, close less, or add --unbuilt</source>
        <translation>разрешите больше коридоров, закройте меньше или добавьте --unbuilt</translation>
    </message>
    <message>
        <source>period is “{0}”, which is no period from {1} to {2}</source>
        <translation>в столбце period стоит «{0}», это не период с {1} по {2}</translation>
    </message>
    <message>
        <source>write a year, a month such as 2024-01, or two of them such as 2000/2021</source>
        <translation>напишите год, месяц, например 2024-01, или два из них, например 2000/2021</translation>
    </message>
    <message>
        <source>unit is “{0}”, which doesn&apos;t go with the measure {1}</source>
        <translation>в столбце unit стоит «{0}», это не подходит к показателю {1}</translation>
    </message>
    <message>
        <source>write {0} there</source>
        <translation>напишите там {0}</translation>
    </message>
    <message>
        <source>is the same figure as on line {0}: power, country, measure, period, reporter and source are</source>
        <translation>то же число, что в строке {0}: совпадают power, country, measure, period, reporter и source</translation>
    </message>
    <message>
        <source>unit is “{0}”, which is not known</source>
        <translation>в столбце unit стоит «{0}», а такая единица неизвестна</translation>
    </message>
    <message>
        <source>write the currency&apos;s three capital letters and thousand, million or billion, such as {0}</source>
        <translation>впишите три заглавные буквы валюты и thousand, million или billion, например {0}</translation>
    </message>
    <message>
        <source>country is “{0}”, which is no country of the map</source>
        <translation>в столбце country стоит «{0}», а такой страны на карте нет</translation>
    </message>
    <message>
        <source>write a code as the map file has it, or {0} for the states together</source>
        <translation>впишите код, как в файле карты, или {0} для всех государств вместе</translation>
    </message>
    <message>
        <source>power is “{0}”, which is neither a power nor a country of the map</source>
        <translation>в столбце power стоит «{0}», а это ни держава, ни страна карты</translation>
    </message>
    <message>
        <source>write one of {0}, or the code of a country as the map file has it</source>
        <translation>впишите одно из {0} или код страны, как в файле карты</translation>
    </message>
    <message>
        <source>is neither a text nor a list of texts by language</source>
        <translation>не текст и не список текстов по языкам</translation>
    </message>
    <message>
        <source>open a deck that this program saved</source>
        <translation>откройте доклад, сохранённый этой программой</translation>
    </message>
    <message>
        <source>is not a list, so this is not a deck</source>
        <translation>не список, значит, это не доклад</translation>
    </message>
    <message>
        <source>was written by a newer version; what this one doesn&apos;t know isn&apos;t shown</source>
        <translation>записан более новой версией; чего эта не знает, того она не показывает</translation>
    </message>
    <message>
        <source>it is kept when you save</source>
        <translation>при сохранении оно останется</translation>
    </message>
    <message>
        <source>is not a deck: {0}</source>
        <translation>не доклад: {0}</translation>
    </message>
    <message>
        <source>it is larger than 32 MB</source>
        <translation>файл больше 32 МБ</translation>
    </message>
    <message>
        <source>it is not a JSON object</source>
        <translation>это не объект JSON</translation>
    </message>
    <message>
        <source>scene {0}, key “{1}”</source>
        <translation>сцена {0}, ключ «{1}»</translation>
    </message>
    <message>
        <source>there is nothing to be animated</source>
        <translation>анимировать нечего</translation>
    </message>
    <message>
        <source>name a deck with scenes, or years</source>
        <translation>назовите доклад со сценами или годы</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>папку нельзя создать</translation>
    </message>
    <message>
        <source>holds frames of another animation</source>
        <translation>содержит кадры другой анимации</translation>
    </message>
    <message>
        <source>is a folder that isn&apos;t empty</source>
        <translation>непустая папка</translation>
    </message>
    <message>
        <source>remove them with --force, or choose another folder</source>
        <translation>удалите их с --force или выберите другую папку</translation>
    </message>
    <message>
        <source>choose another folder</source>
        <translation>выберите другую папку</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>файл повреждён</translation>
    </message>
    <message>
        <source>remove it and begin again; the other frames are kept</source>
        <translation>удалите его и начните снова; остальные кадры сохранятся</translation>
    </message>
    <message>
        <source>has an ending that no animation is written for</source>
        <translation>имеет расширение, для которого анимации не пишутся</translation>
    </message>
    <message>
        <source>name it .gif, .apng, .mp4 or .webm, or name a folder for single frames</source>
        <translation>назовите файл .gif, .apng, .mp4 или .webm либо укажите папку для отдельных кадров</translation>
    </message>
    <message>
        <source>a frame is of another size</source>
        <translation>кадр другого размера</translation>
    </message>
    <message>
        <source>a frame cannot be packed</source>
        <translation>кадр не удаётся сжать</translation>
    </message>
    <message>
        <source>there are no frames</source>
        <translation>кадров нет</translation>
    </message>
    <message>
        <source>a GIF has at most 65535 pixels a side</source>
        <translation>у GIF не больше 65535 пикселей по стороне</translation>
    </message>
    <message>
        <source>the page is too small</source>
        <translation>страница слишком мала</translation>
    </message>
    <message>
        <source>there are no scenes to be drawn</source>
        <translation>рисовать нечего: сцен нет</translation>
    </message>
    <message>
        <source>name a deck with scenes</source>
        <translation>назовите доклад со сценами</translation>
    </message>
    <message>
        <source>the picture doesn&apos;t fit into the memory</source>
        <translation>картинка не помещается в память</translation>
    </message>
    <message>
        <source>choose a smaller size, or close other programs</source>
        <translation>выберите размер поменьше или закройте другие программы</translation>
    </message>
    <message>
        <source>a picture of {0}×{1} pixels is too large to be copied</source>
        <translation>картинка {0}×{1} пикселей слишком велика, чтобы её копировать</translation>
    </message>
    <message>
        <source>save it as a file</source>
        <translation>сохраните её в файл</translation>
    </message>
    <message>
        <source>was drawn by a newer version of this program, {0}</source>
        <translation>нарисована более новой версией программы, {0}</translation>
    </message>
    <message>
        <source>open it with that version</source>
        <translation>откройте её той версией</translation>
    </message>
    <message>
        <source>holds no view: this program didn&apos;t save it, or what it remembered was removed on the way</source>
        <translation>не хранит вида: её сохранила не эта программа, или то, что она помнила, по дороге удалили</translation>
    </message>
    <message>
        <source>open a picture as this program saved it</source>
        <translation>откройте картинку в том виде, в каком её сохранила программа</translation>
    </message>
    <message>
        <source>holds a view that somebody has changed</source>
        <translation>хранит вид, который кто-то изменил</translation>
    </message>
    <message>
        <source>is there already</source>
        <translation>уже есть</translation>
    </message>
    <message>
        <source>write over it with --force, or choose another folder</source>
        <translation>перезапишите с --force или выберите другую папку</translation>
    </message>
    <message>
        <source>a picture cannot have {0} dots per inch</source>
        <translation>у картинки не может быть {0} точек на дюйм</translation>
    </message>
    <message>
        <source>choose {0} to {1}</source>
        <translation>выберите от {0} до {1}</translation>
    </message>
    <message>
        <source>a picture cannot be scaled by {0}</source>
        <translation>картинку нельзя увеличить в {0} раз</translation>
    </message>
    <message>
        <source>cannot be read as a logo</source>
        <translation>не читается как логотип</translation>
    </message>
    <message>
        <source>choose an image file that is there, for example a PNG</source>
        <translation>выберите существующий файл изображения, например PNG</translation>
    </message>
    <message>
        <source>a picture of {0}×{1} pixels shows nothing</source>
        <translation>картинка {0}×{1} пикселей ничего не покажет</translation>
    </message>
    <message>
        <source>choose at least {0} pixels a side</source>
        <translation>выберите не меньше {0} пикселей по стороне</translation>
    </message>
    <message>
        <source>choose at most {0} million pixels in all</source>
        <translation>выберите не больше {0} млн пикселей всего</translation>
    </message>
    <message>
        <source>is cut short or damaged</source>
        <translation>обрывается или повреждена</translation>
    </message>
    <message>
        <source>take it again from where it came from</source>
        <translation>возьмите её снова там, откуда она</translation>
    </message>
    <message>
        <source>is not a PNG picture</source>
        <translation>не картинка PNG</translation>
    </message>
    <message>
        <source>open a picture that this program saved</source>
        <translation>откройте картинку, сохранённую этой программой</translation>
    </message>
    <message>
        <source>cannot be written: the program ffmpeg is not installed</source>
        <translation>нельзя записать: программа ffmpeg не установлена</translation>
    </message>
    <message>
        <source>install it, or name the animation .gif or .apng, which need no other program</source>
        <translation>установите её или назовите анимацию .gif или .apng: им другая программа не нужна</translation>
    </message>
    <message>
        <source>has no scene {0}</source>
        <translation>не содержит сцены {0}</translation>
    </message>
    <message>
        <source>it has {0}; choose one of them</source>
        <translation>сцен в нём {0}; выберите одну из них</translation>
    </message>
    <message>
        <source>write over it with --force, or choose another name</source>
        <translation>перезапишите с --force или выберите другое имя</translation>
    </message>
    <message>
        <source>was drawn from other data than there are now: {0} differ</source>
        <translation>нарисована по другим данным, чем есть сейчас: отличаются {0}</translation>
    </message>
    <message>
        <source>a picture of {0}×{1} pixels is too large for a PDF or SVG</source>
        <translation>картинка {0}×{1} пикселей слишком велика для PDF или SVG</translation>
    </message>
    <message>
        <source>choose fewer dots per inch, its words stay as sharp, or save a PNG</source>
        <translation>выберите меньше точек на дюйм, слова останутся такими же чёткими, или сохраните PNG</translation>
    </message>
    <message>
        <source>isn&apos;t named like a picture that can be written</source>
        <translation>названо не так, как картинка, которую можно записать</translation>
    </message>
    <message>
        <source>end the name in .png, .pdf or .svg</source>
        <translation>закончите имя на .png, .pdf или .svg</translation>
    </message>
    <message>
        <source>the disk took only a part of it</source>
        <translation>на диске поместилась только часть</translation>
    </message>
    <message>
        <source>the page cannot be made</source>
        <translation>страницу не удалось создать</translation>
    </message>
</context>
<context>
    <name>geodata::Claims</name>
    <message>
        <source>the place {0} (longitude, latitude) lies in no land</source>
        <translation>место {0} (долгота, широта) не лежит ни на какой земле</translation>
    </message>
    <message>
        <source>the place {0} (longitude, latitude) lies in {1}, not in {2}</source>
        <translation>место {0} (долгота, широта) лежит в {1}, а не в {2}</translation>
    </message>
    <message>
        <source>name a place well inside the land that is meant; the row is left out</source>
        <translation>укажите место в глубине нужного участка; строка пропущена</translation>
    </message>
    <message>
        <source>the country file has no country {0}</source>
        <translation>в файле стран нет страны {0}</translation>
    </message>
    <message>
        <source>use a code that `multivector countries --csv` prints; the row is left out</source>
        <translation>возьмите код из тех, что печатает `multivector countries --csv`; строка пропущена</translation>
    </message>
    <message>
        <source>line {0}</source>
        <translation>строка {0}</translation>
    </message>
</context>
<context>
    <name>geodata::CorridorTableReader</name>
    <message>
        <source>the corridor {0} has no sections, so it is not drawn</source>
        <translation>у коридора {0} нет участков, поэтому он не нарисован</translation>
    </message>
    <message>
        <source>name its sections there, or remove it</source>
        <translation>назовите там его участки или удалите его</translation>
    </message>
    <message>
        <source>{0} is “{1}”, which is not known</source>
        <translation>{0} – «{1}», а это неизвестно</translation>
    </message>
    <message>
        <source>write one of the words that atlas.schema.json lists</source>
        <translation>напишите одно из слов, которые перечисляет atlas.schema.json</translation>
    </message>
    <message>
        <source>feature {0}</source>
        <translation>объект {0}</translation>
    </message>
    <message>
        <source>has no id and was left out</source>
        <translation>не имеет id и пропущен</translation>
    </message>
    <message>
        <source>is not one line and was left out</source>
        <translation>не является одной линией и пропущен</translation>
    </message>
    <message>
        <source>give every line a feature and an id of its own</source>
        <translation>дайте каждой линии свой объект и свой id</translation>
    </message>
    <message>
        <source>gauge_mm is “{0}”, which is no distance between rails</source>
        <translation>gauge_mm – «{0}», а это не ширина колеи</translation>
    </message>
    <message>
        <source>write millimetres, such as 1520, or nothing</source>
        <translation>напишите миллиметры, например 1520, или ничего</translation>
    </message>
    <message>
        <source>its id {0} is taken by a feature before it, so it was left out</source>
        <translation>его id {0} занят объектом до него, поэтому он пропущен</translation>
    </message>
    <message>
        <source>give it another id</source>
        <translation>дайте ему другой id</translation>
    </message>
    <message>
        <source>the id is “{0}”, which is no short name</source>
        <translation>id – «{0}», а это не краткое имя</translation>
    </message>
    <message>
        <source>use small letters, digits, _ and - only</source>
        <translation>используйте только строчные буквы, цифры, _ и -</translation>
    </message>
    <message>
        <source>{0} is empty</source>
        <translation>{0} не заполнено</translation>
    </message>
    <message>
        <source>write what the corridor is called</source>
        <translation>напишите, как называется коридор</translation>
    </message>
    <message>
        <source>the corridor {0} is on a line before</source>
        <translation>коридор {0} уже есть на строке выше</translation>
    </message>
    <message>
        <source>remove one of the two lines</source>
        <translation>удалите одну из двух строк</translation>
    </message>
    <message>
        <source>there is no corridor {0}</source>
        <translation>нет коридора {0}</translation>
    </message>
    <message>
        <source>there is no section {0}</source>
        <translation>нет участка {0}</translation>
    </message>
    <message>
        <source>correct the name, or remove the line</source>
        <translation>исправьте имя или удалите строку</translation>
    </message>
    <message>
        <source>write what is counted, such as TEU</source>
        <translation>напишите, что считается, например TEU</translation>
    </message>
    <message>
        <source>{0} has a gauge on a line before</source>
        <translation>у {0} уже есть колея на строке выше</translation>
    </message>
</context>
<context>
    <name>geodata::CsvContent</name>
    <message>
        <source>has no column {0}</source>
        <translation>не содержит столбца {0}</translation>
    </message>
    <message>
        <source>name these columns on the first line: {0}</source>
        <translation>укажите в первой строке столбцы: {0}</translation>
    </message>
</context>
<context>
    <name>geodata::CsvReader</name>
    <message>
        <source>is a table bigger than {0} MB</source>
        <translation>это таблица больше {0} МБ</translation>
    </message>
    <message>
        <source>open a smaller one</source>
        <translation>откройте таблицу поменьше</translation>
    </message>
    <message>
        <source>cannot be read whole</source>
        <translation>не удаётся прочитать целиком</translation>
    </message>
    <message>
        <source>check the disk it lies on, or open a copy</source>
        <translation>проверьте диск, на котором лежит файл, или откройте копию</translation>
    </message>
    <message>
        <source>holds a zero byte</source>
        <translation>содержит нулевой байт</translation>
    </message>
    <message>
        <source>is not UTF-8</source>
        <translation>текст не в UTF-8</translation>
    </message>
    <message>
        <source>save it as a CSV file in UTF-8</source>
        <translation>сохраните файл как CSV в UTF-8</translation>
    </message>
    <message>
        <source>is longer than {0} MB</source>
        <translation>длиннее {0} МБ</translation>
    </message>
    <message>
        <source>save it as a CSV file with a line for each row</source>
        <translation>сохраните файл как CSV, где у каждой записи своя строка</translation>
    </message>
    <message>
        <source>write a quote within a quoted field twice, and one at its end</source>
        <translation>внутри поля в кавычках удваивайте кавычку, а в конце ставьте одну</translation>
    </message>
    <message>
        <source>a quote begins here and never ends</source>
        <translation>здесь открывается кавычка, которая нигде не закрыта</translation>
    </message>
    <message>
        <source>there is text after a closing quote</source>
        <translation>после закрывающей кавычки есть текст</translation>
    </message>
    <message>
        <source>there are more fields than the {0} columns of the header line</source>
        <translation>полей больше, чем столбцов в строке заголовков ({0})</translation>
    </message>
    <message>
        <source>put a field that holds the separator in quotes</source>
        <translation>возьмите в кавычки поле, в котором есть разделитель</translation>
    </message>
    <message>
        <source>is a table without a header line</source>
        <translation>это таблица без строки заголовков</translation>
    </message>
    <message>
        <source>name its columns on the first line</source>
        <translation>укажите её столбцы в первой строке</translation>
    </message>
    <message>
        <source>has the column {0} twice</source>
        <translation>содержит столбец {0} дважды</translation>
    </message>
    <message>
        <source>rename or remove one of them</source>
        <translation>переименуйте или удалите один из них</translation>
    </message>
</context>
<context>
    <name>geodata::CsvRow</name>
    <message>
        <source>{0} is empty</source>
        <translation>столбец {0} не заполнен</translation>
    </message>
    <message>
        <source>write a number there, such as 71.4</source>
        <translation>впишите число, например 71.4</translation>
    </message>
    <message>
        <source>{0} is “{1}”, which is no number</source>
        <translation>в столбце {0} стоит «{1}», а это не число</translation>
    </message>
    <message>
        <source>write it with a decimal point and without spaces, such as 1071.4</source>
        <translation>пишите с десятичной точкой и без пробелов, например 1071.4</translation>
    </message>
    <message>
        <source>{0} is {1}, which is not between {2} and {3}</source>
        <translation>в столбце {0} стоит {1}, а допустимо от {2} до {3}</translation>
    </message>
    <message>
        <source>correct the number</source>
        <translation>исправьте число</translation>
    </message>
</context>
<context>
    <name>geodata::ManifestReader</name>
    <message>
        <source>is not an object</source>
        <translation>не является объектом</translation>
    </message>
    <message>
        <source>is not a positive number</source>
        <translation>не является положительным числом</translation>
    </message>
    <message>
        <source>is not a list of texts</source>
        <translation>не является списком строк</translation>
    </message>
    <message>
        <source>is not an object of texts by language</source>
        <translation>не является объектом со строками по языкам</translation>
    </message>
    <message>
        <source>{0}</source>
        <translation>{0}</translation>
    </message>
    <message>
        <source>compare it with atlas.schema.json</source>
        <translation>сверьте с atlas.schema.json</translation>
    </message>
    <message>
        <source>is not a longitude between -180 and 180 and a latitude between -90 and 90</source>
        <translation>не является парой из долготы от -180 до 180 и широты от -90 до 90</translation>
    </message>
</context>
<context>
    <name>geodata::Meaning</name>
    <message>
        <source>it is drawn as not stated</source>
        <translation>показано как «не указано»</translation>
    </message>
</context>
<context>
    <name>geodata::NoticeBook</name>
    <message>
        <source>feature {0} and {1} more</source>
        <translation>объект {0} и ещё {1}</translation>
    </message>
    <message>
        <source>feature {0}</source>
        <translation>объект {0}</translation>
    </message>
</context>
<context>
    <name>geodata::RowNotices</name>
    <message>
        <source>line {0}, left out</source>
        <translation>строка {0} пропущена</translation>
    </message>
    <message>
        <source>{0} more rows were left out</source>
        <translation>пропущено ещё строк: {0}</translation>
    </message>
    <message>
        <source>{0} more rows are doubtful, and kept</source>
        <translation>сомнительны, но оставлены ещё строки: {0}</translation>
    </message>
</context>
<context>
    <name>geodata::TradeChecks</name>
    <message>
        <source>line {0}</source>
        <translation>строка {0}</translation>
    </message>
    <message>
        <source>says the same as line {0}</source>
        <translation>повторяет строку {0}</translation>
    </message>
    <message>
        <source>remove one of the two lines</source>
        <translation>удалите одну из двух строк</translation>
    </message>
    <message>
        <source>value is {0}, and line {1} has {2} of the same reporter for the same flow and year; line {3} is taken</source>
        <translation>в столбце value стоит {0}, а в строке {1} при том же reporter, потоке и годе стоит {2}; взята строка {3}</translation>
    </message>
    <message>
        <source>correct one of the two, or write “differs from {0}” in its note</source>
        <translation>исправьте одну из двух или впишите в её note «differs from {0}»</translation>
    </message>
    <message>
        <source>value is {0} {1}, and the same reporter&apos;s two flows on lines {2} and {3} add up to {4}</source>
        <translation>в столбце value стоит {0} {1}, а два потока при том же reporter в строках {2} и {3} дают в сумме {4}</translation>
    </message>
    <message>
        <source>look up which of the three is wrong; all are kept</source>
        <translation>проверьте, какая из трёх строк неверна; оставлены все</translation>
    </message>
</context>
<context>
    <name>geodata::TradeRows</name>
    <message>
        <source>is trade of {0} with itself</source>
        <translation>это торговля {0} с самой собой</translation>
    </message>
    <message>
        <source>name two different countries</source>
        <translation>укажите две разные страны</translation>
    </message>
    <message>
        <source>{0} has no exchange rate for {1}, so the value cannot be compared</source>
        <translation>нет курса {0} за {1} год, поэтому значение нельзя сравнить</translation>
    </message>
    <message>
        <source>add the rate to the atlas&apos;s table of exchange rates</source>
        <translation>добавьте курс в таблицу обменных курсов атласа</translation>
    </message>
</context>
<context>
    <name>geodata::ViewpointReader</name>
    <message>
        <source>{0} is described on line {1} already</source>
        <translation>точка зрения {0} уже описана в строке {1}</translation>
    </message>
    <message>
        <source>remove one of the two lines</source>
        <translation>удалите одну из двух строк</translation>
    </message>
    <message>
        <source>the viewpoint is “{0}”, which is no short name</source>
        <translation>точка зрения названа «{0}», а это не краткое имя</translation>
    </message>
    <message>
        <source>write small Latin letters, digits, _ and - only</source>
        <translation>пишите только строчные латинские буквы, цифры, _ и -</translation>
    </message>
    <message>
        <source>the action is “{0}”, which is not known</source>
        <translation>действие «{0}» неизвестно</translation>
    </message>
    <message>
        <source>write describe, move or disputed</source>
        <translation>пишите describe, move или disputed</translation>
    </message>
</context>
<context>
    <name>std</name>
    <message>
        <source>is not a text</source>
        <translation>не является строкой</translation>
    </message>
    <message>
        <source>is a ZIP archive, not a map</source>
        <translation>это архив ZIP, а не карта</translation>
    </message>
    <message>
        <source>is a gzip archive, not a map</source>
        <translation>это архив gzip, а не карта</translation>
    </message>
    <message>
        <source>is a 7z archive, not a map</source>
        <translation>это архив 7z, а не карта</translation>
    </message>
    <message>
        <source>is a RAR archive, not a map</source>
        <translation>это архив RAR, а не карта</translation>
    </message>
    <message>
        <source>is a bzip2 archive, not a map</source>
        <translation>это архив bzip2, а не карта</translation>
    </message>
    <message>
        <source>is an xz archive, not a map</source>
        <translation>это архив xz, а не карта</translation>
    </message>
    <message>
        <source>is a PNG picture, not a map</source>
        <translation>это рисунок PNG, а не карта</translation>
    </message>
    <message>
        <source>is a JPEG picture, not a map</source>
        <translation>это рисунок JPEG, а не карта</translation>
    </message>
    <message>
        <source>is a GIF picture, not a map</source>
        <translation>это рисунок GIF, а не карта</translation>
    </message>
    <message>
        <source>is a TIFF picture, not a map</source>
        <translation>это рисунок TIFF, а не карта</translation>
    </message>
    <message>
        <source>is a PDF document, not a map</source>
        <translation>это документ PDF, а не карта</translation>
    </message>
    <message>
        <source>is a GDAL virtual file, not a map</source>
        <translation>это виртуальный файл GDAL, а не карта</translation>
    </message>
    <message>
        <source>is KML, not a map</source>
        <translation>это KML, а не карта с площадями</translation>
    </message>
    <message>
        <source>is a web page, not a map</source>
        <translation>это веб-страница, а не карта</translation>
    </message>
    <message>
        <source>is XML, not a map</source>
        <translation>это XML, а не карта</translation>
    </message>
    <message>
        <source>is a program, not a map</source>
        <translation>это программа, а не карта</translation>
    </message>
    <message>
        <source>is not the name of a file in the folder of the atlas</source>
        <translation>не является именем файла в папке атласа</translation>
    </message>
</context>
</TS>
