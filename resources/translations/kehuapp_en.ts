<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
  <context>
    <name>AlikePanel</name>
    <message numerus="yes">
      <source>(%n found)</source>
      <translation>
        <numerusform>(%n found)</numerusform>
        <numerusform>(%n found)</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Backup</name>
    <message numerus="yes">
      <source>%n backup(s) on this computer are damaged, %1 among them. The others are there.</source>
      <translation>
        <numerusform>%n backup on this computer is damaged: %1. The others are there.</numerusform>
        <numerusform>%n backups on this computer are damaged, %1 among them. The others are there.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Backed up: %1; %n unused pictures or files were taken out, %2 MB</source>
      <translation>
        <numerusform>Backed up: %1; %n unused picture or file was taken out, %2 MB</numerusform>
        <numerusform>Backed up: %1; %n unused pictures or files were taken out, %2 MB</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Backups</name>
    <message numerus="yes">
      <source>%1 · %n more</source>
      <translation>
        <numerusform>%1 · %n more</numerusform>
        <numerusform>%1 · %n more</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n backup(s)</source>
      <translation>
        <numerusform>%n backup</numerusform>
        <numerusform>%n backups</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n customer(s)</source>
      <translation>
        <numerusform>%n customer</numerusform>
        <numerusform>%n customers</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n customer(s) not the same as now</source>
      <translation>
        <numerusform>%n customer not the same as now</numerusform>
        <numerusform>%n customers not the same as now</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n note(s) that are about nobody yet as well</source>
      <translation>
        <numerusform>%n note that is about nobody yet as well</numerusform>
        <numerusform>%n notes that are about nobody yet as well</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Bring over %n customer(s)</source>
      <translation>
        <numerusform>Bring over %n customer</numerusform>
        <numerusform>Bring over %n customers</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Brought over: %1. %n row(s) were left out, because what they belong to is not there.</source>
      <translation>
        <numerusform>Brought over: %1. %n row was left out, because what it belongs to is not there.</numerusform>
        <numerusform>Brought over: %1. %n rows were left out, because what they belong to is not there.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Book</name>
    <message numerus="yes">
      <source>%n value(s) of this book could not be read and were left out; what they said is kept in the book.</source>
      <translation>
        <numerusform>%n value of this book could not be read and was left out; what it said is kept in the book.</numerusform>
        <numerusform>%n values of this book could not be read and were left out; what they said is kept in the book.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Brief</name>
    <message numerus="yes">
      <source>%n customer(s)</source>
      <translation>
        <numerusform>%n customer</numerusform>
        <numerusform>%n customers</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>CalendarFile</name>
    <message numerus="yes">
      <source>%n event(s) written to %1.</source>
      <translation>
        <numerusform>%n event written to %1.</numerusform>
        <numerusform>%n events written to %1.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>CalendarImport</name>
    <message numerus="yes">
      <source>%n event(s) skipped: %1.</source>
      <translation>
        <numerusform>%n event skipped: %1.</numerusform>
        <numerusform>%n events skipped: %1.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n task(s) of the calendar were left out.</source>
      <translation>
        <numerusform>%n task of the calendar was left out.</numerusform>
        <numerusform>%n tasks of the calendar were left out.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n text(s) were too long and cut short.</source>
      <translation>
        <numerusform>%n text was too long and cut short.</numerusform>
        <numerusform>%n texts were too long and cut short.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n visit(s) and birthday(s) imported.</source>
      <translation>
        <numerusform>%n visit or birthday imported.</numerusform>
        <numerusform>%n visits and birthdays imported.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Import %n</source>
      <translation>
        <numerusform>Import %n</numerusform>
        <numerusform>Import %n</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>CalendarPage</name>
    <message numerus="yes">
      <source>%n entries</source>
      <translation>
        <numerusform>%n entry</numerusform>
        <numerusform>%n entries</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n more</source>
      <translation>
        <numerusform>%n more</numerusform>
        <numerusform>%n more</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n task(s)</source>
      <translation>
        <numerusform>%n task</numerusform>
        <numerusform>%n tasks</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n trip(s)</source>
      <translation>
        <numerusform>%n trip</numerusform>
        <numerusform>%n trips</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n visit(s)</source>
      <translation>
        <numerusform>%n visit</numerusform>
        <numerusform>%n visits</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n year(s)</source>
      <translation>
        <numerusform>%n year</numerusform>
        <numerusform>%n years</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>turns %n</source>
      <translation>
        <numerusform>turns %n</numerusform>
        <numerusform>turns %n</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>CardFields</name>
    <message numerus="yes">
      <source>%n day(s) at least</source>
      <translation>
        <numerusform>%n day at least</numerusform>
        <numerusform>%n days at least</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>every %n day(s)</source>
      <translation>
        <numerusform>every %n day</numerusform>
        <numerusform>every %n days</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Chart</name>
    <message numerus="yes">
      <source>%n more in the table</source>
      <translation>
        <numerusform>%n more in the table</numerusform>
        <numerusform>%n more in the table</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Each bar: the average of %n customer(s)</source>
      <translation>
        <numerusform>Each bar: %n customer</numerusform>
        <numerusform>Each bar: the average of %n customers</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Check</name>
    <message numerus="yes">
      <source>%n counter(s) were set right.</source>
      <translation>
        <numerusform>%n counter was set right.</numerusform>
        <numerusform>%n counters were set right.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n customer(s) would be due on a wrong day.</source>
      <translation>
        <numerusform>%n customer would be due on a wrong day.</numerusform>
        <numerusform>%n customers would be due on a wrong day.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n file(s) with what was being typed cannot be read.</source>
      <translation>
        <numerusform>%n file with what was being typed cannot be read.</numerusform>
        <numerusform>%n files with what was being typed cannot be read.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n index(es) do not say the same as their tables.</source>
      <translation>
        <numerusform>%n index does not say the same as its table.</numerusform>
        <numerusform>%n indexes do not say the same as their tables.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n index(es) were made anew.</source>
      <translation>
        <numerusform>%n index was made anew.</numerusform>
        <numerusform>%n indexes were made anew.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n picture(s) or file(s) are not as they were added.</source>
      <translation>
        <numerusform>%n picture or file is not as it was added.</numerusform>
        <numerusform>%n pictures or files are not as they were added.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n picture(s) or file(s) that are shown are missing.</source>
      <translation>
        <numerusform>%n picture or file that is shown is missing.</numerusform>
        <numerusform>%n pictures or files that are shown are missing.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n place(s) in the file are damaged.</source>
      <translation>
        <numerusform>%n place in the file is damaged.</numerusform>
        <numerusform>%n places in the file are damaged.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n record(s) are there twice.</source>
      <translation>
        <numerusform>%n record is there twice.</numerusform>
        <numerusform>%n records are there twice.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n record(s) belong to something that is not there.</source>
      <translation>
        <numerusform>%n record belongs to something that is not there.</numerusform>
        <numerusform>%n records belong to something that is not there.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n record(s) would be found or sorted wrongly.</source>
      <translation>
        <numerusform>%n record would be found or sorted wrongly.</numerusform>
        <numerusform>%n records would be found or sorted wrongly.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n step(s) can no longer be undone or redone.</source>
      <translation>
        <numerusform>%n step can no longer be undone or redone.</numerusform>
        <numerusform>%n steps can no longer be undone or redone.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n table(s) would give a number a second time.</source>
      <translation>
        <numerusform>%n table would give a number a second time.</numerusform>
        <numerusform>%n tables would give a number a second time.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n text(s) hold characters that cannot be read.</source>
      <translation>
        <numerusform>%n text holds characters that cannot be read.</numerusform>
        <numerusform>%n texts hold characters that cannot be read.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n value(s) are not what may stand there.</source>
      <translation>
        <numerusform>%n value is not what may stand there.</numerusform>
        <numerusform>%n values are not what may stand there.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n value(s) or record(s) that could not be read were kept aside.</source>
      <translation>
        <numerusform>%n value or record that could not be read was kept aside.</numerusform>
        <numerusform>%n values or records that could not be read were kept aside.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The day on which %n customer(s) are due was set right.</source>
      <translation>
        <numerusform>The day on which %n customer is due was set right.</numerusform>
        <numerusform>The day on which %n customers are due was set right.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The search of %n record(s) was made anew.</source>
      <translation>
        <numerusform>The search of %n record was made anew.</numerusform>
        <numerusform>The search of %n records was made anew.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>What %n customer(s) bought is summed anew.</source>
      <translation>
        <numerusform>What %n customer bought is summed anew.</numerusform>
        <numerusform>What %n customers bought is summed anew.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>What %n customer(s) bought would be summed wrongly.</source>
      <translation>
        <numerusform>What %n customer bought would be summed wrongly.</numerusform>
        <numerusform>What %n customers bought would be summed wrongly.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>CommandLine</name>
    <message numerus="yes">
      <source>%1 now holds the sample shop with %n customers.</source>
      <translation>
        <numerusform>%1 now holds the sample shop with %n customer.</numerusform>
        <numerusform>%1 now holds the sample shop with %n customers.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n customer(s)</source>
      <translation>
        <numerusform>%n customer</numerusform>
        <numerusform>%n customers</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n customer(s) backed up to %1; the copy was checked.</source>
      <translation>
        <numerusform>%n customer backed up to %1; the copy was checked.</numerusform>
        <numerusform>%n customers backed up to %1; the copy was checked.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n customer(s) written to %1.</source>
      <translation>
        <numerusform>%n customer written to %1.</numerusform>
        <numerusform>%n customers written to %1.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n page(s) written to %1.</source>
      <translation>
        <numerusform>%n page written to %1.</numerusform>
        <numerusform>%n pages written to %1.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n sale(s) written to %1.</source>
      <translation>
        <numerusform>%n sale written to %1.</numerusform>
        <numerusform>%n sales written to %1.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Comments</name>
    <message numerus="yes">
      <source>%n note(s) waiting</source>
      <translation>
        <numerusform>%n note waiting</numerusform>
        <numerusform>%n notes waiting</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n picture(s) stayed behind: they are not in what was copied. Copy each of them by itself.</source>
      <translation>
        <numerusform>%n picture stayed behind: it is not in what was copied. Copy it by itself.</numerusform>
        <numerusform>%n pictures stayed behind: they are not in what was copied. Copy each of them by itself.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Adding %n file(s)</source>
      <translation>
        <numerusform>Adding %n file</numerusform>
        <numerusform>Adding %n files</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>changed %n time(s)</source>
      <translation>
        <numerusform>changed %n time</numerusform>
        <numerusform>changed %n times</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Compare</name>
    <message numerus="yes">
      <source>%n colleague(s)</source>
      <translation>
        <numerusform>%n colleague</numerusform>
        <numerusform>%n colleagues</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n comment(s)</source>
      <translation>
        <numerusform>%n comment</numerusform>
        <numerusform>%n comments</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n contact(s) made</source>
      <translation>
        <numerusform>%n contact made</numerusform>
        <numerusform>%n contacts made</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n customer(s)</source>
      <translation>
        <numerusform>%n customer</numerusform>
        <numerusform>%n customers</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n customer(s) changed</source>
      <translation>
        <numerusform>%n customer changed</numerusform>
        <numerusform>%n customers changed</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n day(s) of the shop</source>
      <translation>
        <numerusform>%n day of the shop</numerusform>
        <numerusform>%n days of the shop</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n gift(s)</source>
      <translation>
        <numerusform>%n gift</numerusform>
        <numerusform>%n gifts</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n group(s)</source>
      <translation>
        <numerusform>%n group</numerusform>
        <numerusform>%n groups</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n need(s)</source>
      <translation>
        <numerusform>%n need</numerusform>
        <numerusform>%n needs</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n new customer(s)</source>
      <translation>
        <numerusform>%n new customer</numerusform>
        <numerusform>%n new customers</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n other difference(s)</source>
      <translation>
        <numerusform>%n other difference</numerusform>
        <numerusform>%n other differences</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n other record(s)</source>
      <translation>
        <numerusform>%n other record</numerusform>
        <numerusform>%n other records</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n promised service(s)</source>
      <translation>
        <numerusform>%n promised service</numerusform>
        <numerusform>%n promised services</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n relation(s)</source>
      <translation>
        <numerusform>%n relation</numerusform>
        <numerusform>%n relations</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n sale(s)</source>
      <translation>
        <numerusform>%n sale</numerusform>
        <numerusform>%n sales</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n setting(s)</source>
      <translation>
        <numerusform>%n setting</numerusform>
        <numerusform>%n settings</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n task(s)</source>
      <translation>
        <numerusform>%n task</numerusform>
        <numerusform>%n tasks</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n template(s)</source>
      <translation>
        <numerusform>%n template</numerusform>
        <numerusform>%n templates</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n trip(s)</source>
      <translation>
        <numerusform>%n trip</numerusform>
        <numerusform>%n trips</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n visit(s)</source>
      <translation>
        <numerusform>%n visit</numerusform>
        <numerusform>%n visits</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Conditions</name>
    <message numerus="yes">
      <source>%1 in the next %n day(s)</source>
      <translation>
        <numerusform>%1 in the next %n day</numerusform>
        <numerusform>%1 in the next %n days</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>added in the last %n day(s)</source>
      <translation>
        <numerusform>added in the last %n day</numerusform>
        <numerusform>added in the last %n days</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>birthday in the next %n day(s)</source>
      <translation>
        <numerusform>birthday in the next %n day</numerusform>
        <numerusform>birthday in the next %n days</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>bought for %1 or more in the last %n day(s)</source>
      <translation>
        <numerusform>bought for %1 or more in the last %n day</numerusform>
        <numerusform>bought for %1 or more in the last %n days</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>bought in the last %n day(s)</source>
      <translation>
        <numerusform>bought in the last %n day</numerusform>
        <numerusform>bought in the last %n days</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>bought nothing in the last %n day(s)</source>
      <translation>
        <numerusform>bought nothing in the last %n day</numerusform>
        <numerusform>bought nothing in the last %n days</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>contacted in the last %n day(s)</source>
      <translation>
        <numerusform>contacted in the last %n day</numerusform>
        <numerusform>contacted in the last %n days</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>cost %1 or more in the last %n day(s)</source>
      <translation>
        <numerusform>cost %1 or more in the last %n day</numerusform>
        <numerusform>cost %1 or more in the last %n days</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>last bought more than %n day(s) ago</source>
      <translation>
        <numerusform>last bought more than %n day ago</numerusform>
        <numerusform>last bought more than %n days ago</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>last contact more than %n day(s) ago</source>
      <translation>
        <numerusform>last contact more than %n day ago</numerusform>
        <numerusform>last contact more than %n days ago</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>profit of %1 or more in the last %n day(s)</source>
      <translation>
        <numerusform>profit of %1 or more in the last %n day</numerusform>
        <numerusform>profit of %1 or more in the last %n days</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>took %1 minutes or more in the last %n day(s)</source>
      <translation>
        <numerusform>took %1 minutes or more in the last %n day</numerusform>
        <numerusform>took %1 minutes or more in the last %n days</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ContactList</name>
    <message numerus="yes">
      <source>%n customer(s)</source>
      <translation>
        <numerusform>%n customer</numerusform>
        <numerusform>%n customers</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n day(s) overdue</source>
      <translation>
        <numerusform>%n day overdue</numerusform>
        <numerusform>%n days overdue</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n found in all customers</source>
      <translation>
        <numerusform>%n found in all customers</numerusform>
        <numerusform>%n found in all customers</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Every %n day(s) · last contact %1</source>
      <translation>
        <numerusform>Every %n day · last contact %1</numerusform>
        <numerusform>Every %n days · last contact %1</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>CostLine</name>
    <message numerus="yes">
      <source>From %n contact(s) made: paid %1, time %2.</source>
      <translation>
        <numerusform>From %n contact made: paid %1, time %2.</numerusform>
        <numerusform>From %n contacts made: paid %1, time %2.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>CrashDialog</name>
    <message numerus="yes">
      <source>And %n more; the latest: %1</source>
      <translation>
        <numerusform>And %n more; the latest: %1</numerusform>
        <numerusform>And %n more; the latest: %1</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The same came again %n time(s).</source>
      <translation>
        <numerusform>The same came again %n time.</numerusform>
        <numerusform>The same came again %n times.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>CustomerFile</name>
    <message numerus="yes">
      <source>every %n day(s)</source>
      <translation>
        <numerusform>every %n day</numerusform>
        <numerusform>every %n days</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Customers</name>
    <message numerus="yes">
      <source>%n customer(s) typed but not saved: open the form again to go on.</source>
      <translation>
        <numerusform>%n customer typed but not saved: open the form again to go on.</numerusform>
        <numerusform>%n customers typed but not saved: open the form again to go on.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n customer(s) written to %1</source>
      <translation>
        <numerusform>%n customer written to %1</numerusform>
        <numerusform>%n customers written to %1</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>DatesList</name>
    <message numerus="yes">
      <source>%n date(s)</source>
      <translation>
        <numerusform>%n date</numerusform>
        <numerusform>%n dates</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n more date(s) are not on this list.</source>
      <translation>
        <numerusform>%n more date is not on this list.</numerusform>
        <numerusform>%n more dates are not on this list.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>DeletedPane</name>
    <message numerus="yes">
      <source>%n entries were deleted more than %1 days ago. Nothing goes until you say it.</source>
      <translation>
        <numerusform>%n entry was deleted more than %1 days ago. Nothing goes until you say it.</numerusform>
        <numerusform>%n entries were deleted more than %1 days ago. Nothing goes until you say it.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n row(s) that belong to them</source>
      <translation>
        <numerusform>%n row that belongs to them</numerusform>
        <numerusform>%n rows that belong to them</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Restore %n entries</source>
      <translation>
        <numerusform>Restore %n entry</numerusform>
        <numerusform>Restore %n entries</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The latest %1 of %n entries; look for the others by their words.</source>
      <translation>
        <numerusform>The latest %1 of %n entry; look for the others by their words.</numerusform>
        <numerusform>The latest %1 of %n entries; look for the others by their words.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Details</name>
    <message numerus="yes">
      <source>reminded %n day(s) before</source>
      <translation>
        <numerusform>reminded %n day before</numerusform>
        <numerusform>reminded %n days before</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Done</name>
    <message numerus="yes">
      <source>%1 customer(s) brought over from a copy</source>
      <translation>
        <numerusform>%1 customer brought over from a copy</numerusform>
        <numerusform>%1 customers brought over from a copy</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%1 customer(s) linked to %2</source>
      <translation>
        <numerusform>%1 customer linked to %2</numerusform>
        <numerusform>%1 customers linked to %2</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%1 customer(s) marked as lost</source>
      <translation>
        <numerusform>%1 customer marked as lost</numerusform>
        <numerusform>%1 customers marked as lost</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%1 gift(s) deleted</source>
      <translation>
        <numerusform>%1 gift deleted</numerusform>
        <numerusform>%1 gifts deleted</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%1 gift(s) marked: %2</source>
      <translation>
        <numerusform>%1 gift marked: %2</numerusform>
        <numerusform>%1 gifts marked: %2</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%1 stop(s) added to the trip %2</source>
      <translation>
        <numerusform>%1 stop added to the trip %2</numerusform>
        <numerusform>%1 stops added to the trip %2</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Area of %1 customer(s) taken from their addresses</source>
      <translation>
        <numerusform>Area of %1 customer taken from the address</numerusform>
        <numerusform>Area of %1 customers taken from their addresses</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Area set for %1 customer(s)</source>
      <translation>
        <numerusform>Area set for %1 customer</numerusform>
        <numerusform>Area set for %1 customers</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Confirmed: %1 handed-over customer(s)</source>
      <translation>
        <numerusform>Confirmed: %1 handed-over customer</numerusform>
        <numerusform>Confirmed: %1 handed-over customers</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Contact logged with %1 customer(s)</source>
      <translation>
        <numerusform>Contact logged with %1 customer</numerusform>
        <numerusform>Contact logged with %1 customers</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Contact with %1 customer(s) changed</source>
      <translation>
        <numerusform>Contact with %1 customer changed</numerusform>
        <numerusform>Contact with %1 customers changed</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Contact with %1 customer(s) deleted</source>
      <translation>
        <numerusform>Contact with %1 customer deleted</numerusform>
        <numerusform>Contact with %1 customers deleted</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Gifts for %1 customer(s) planned: %2</source>
      <translation>
        <numerusform>A gift for %1 customer planned: %2</numerusform>
        <numerusform>Gifts for %1 customers planned: %2</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Greetings to %1 customer(s) logged: %2</source>
      <translation>
        <numerusform>Greeting to %1 customer logged: %2</numerusform>
        <numerusform>Greetings to %1 customers logged: %2</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Group of %1 customer(s) added: %2</source>
      <translation>
        <numerusform>Group of %1 customer added: %2</numerusform>
        <numerusform>Group of %1 customers added: %2</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Handed over: %1 customer(s)</source>
      <translation>
        <numerusform>Handed over: %1 customer</numerusform>
        <numerusform>Handed over: %1 customers</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Looked after by: set for %1 customer(s)</source>
      <translation>
        <numerusform>Looked after by: set for %1 customer</numerusform>
        <numerusform>Looked after by: set for %1 customers</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Put off: %1 customer(s)</source>
      <translation>
        <numerusform>Put off: %1 customer</numerusform>
        <numerusform>Put off: %1 customers</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Reminded of again: %1 customer(s)</source>
      <translation>
        <numerusform>Reminded of again: %1 customer</numerusform>
        <numerusform>Reminded of again: %1 customers</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Role set for %1 customer(s)</source>
      <translation>
        <numerusform>Role set for %1 customer</numerusform>
        <numerusform>Role set for %1 customers</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Source set for %1 customer(s)</source>
      <translation>
        <numerusform>Source set for %1 customer</numerusform>
        <numerusform>Source set for %1 customers</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Stage set for %1 customer(s)</source>
      <translation>
        <numerusform>Stage set for %1 customer</numerusform>
        <numerusform>Stage set for %1 customers</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Stand-in set for %1 customer(s)</source>
      <translation>
        <numerusform>Stand-in set for %1 customer</numerusform>
        <numerusform>Stand-in set for %1 customers</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Template of %1 visit(s) chosen: %2</source>
      <translation>
        <numerusform>Template of %1 visit chosen: %2</numerusform>
        <numerusform>Template of %1 visits chosen: %2</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Tier set for %1 customer(s)</source>
      <translation>
        <numerusform>Tier set for %1 customer</numerusform>
        <numerusform>Tier set for %1 customers</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Visits planned: %1 customer(s)</source>
      <translation>
        <numerusform>Visit planned: %1 customer</numerusform>
        <numerusform>Visits planned: %1 customers</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>What %1 customer(s) do not want is noted</source>
      <translation>
        <numerusform>What %1 customer does not want is noted</numerusform>
        <numerusform>What %1 customers do not want is noted</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Duplicates</name>
    <message numerus="yes">
      <source>%n customer(s) were merged into others. Nobody else seems to stand in the book twice.</source>
      <translation>
        <numerusform>%n customer was merged into another. Nobody else seems to be in the book twice.</numerusform>
        <numerusform>%n customers were merged into others. Nobody else seems to be in the book twice.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Elsewhere</name>
    <message numerus="yes">
      <source>%n copies of this book lie beside it that a synchronising program made because two computers wrote at once: %1. See what is only in them.</source>
      <translation>
        <numerusform>%n copy of this book lies beside it that a synchronising program made because two computers wrote at once: %1. See what is only in it.</numerusform>
        <numerusform>%n copies of this book lie beside it that a synchronising program made because two computers wrote at once: %1. See what is only in them.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>EmptyQuestion</name>
    <message numerus="yes">
      <source>Throw %n entries away</source>
      <translation>
        <numerusform>Throw %n entry away</numerusform>
        <numerusform>Throw %n entries away</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Throw %n entries away?</source>
      <translation>
        <numerusform>Throw %n entry away?</numerusform>
        <numerusform>Throw %n entries away?</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Erasing</name>
    <message numerus="yes">
      <source>%n backup(s) still hold this customer. Deleted, they can bring back nothing else either; sticks and other computers were not looked through.</source>
      <translation>
        <numerusform>%n backup still holds this customer. Deleted, it can bring back nothing else either; sticks and other computers were not looked through.</numerusform>
        <numerusform>%n backups still hold this customer. Deleted, they can bring back nothing else either; sticks and other computers were not looked through.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n piece(s) of unsaved typing went too.</source>
      <translation>
        <numerusform>%n piece of unsaved typing went too.</numerusform>
        <numerusform>%n pieces of unsaved typing went too.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n step(s) can no longer be undone.</source>
      <translation>
        <numerusform>%n step can no longer be undone.</numerusform>
        <numerusform>%n steps can no longer be undone.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Delete %n of these copies</source>
      <translation>
        <numerusform>Delete %n copy</numerusform>
        <numerusform>Delete these %n copies</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Named in %n other text(s), which stay as they are:</source>
      <translation>
        <numerusform>Named in %n other text, which stays as it is:</numerusform>
        <numerusform>Named in %n other texts, which stay as they are:</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Export</name>
    <message numerus="yes">
      <source>%n customer(s) will be written.</source>
      <translation>
        <numerusform>%n customer will be written.</numerusform>
        <numerusform>%n customers will be written.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n number(s) or e-mail(s) have no column in this table and do not reach the other program: %1</source>
      <translation>
        <numerusform>%n number or e-mail has no column in this table and does not reach the other program: %1</numerusform>
        <numerusform>%n numbers or e-mails have no column in this table and do not reach the other program: %1</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n selected customer(s)</source>
      <translation>
        <numerusform>%n selected customer</numerusform>
        <numerusform>%n selected customers</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Facts</name>
    <message numerus="yes">
      <source>every %n day(s)</source>
      <translation>
        <numerusform>every %n day</numerusform>
        <numerusform>every %n days</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Gifts</name>
    <message numerus="yes">
      <source>%n gift(s)</source>
      <translation>
        <numerusform>%n gift</numerusform>
        <numerusform>%n gifts</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n given</source>
      <translation>
        <numerusform>%n given</numerusform>
        <numerusform>%n given</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n still to get</source>
      <translation>
        <numerusform>%n still to get</numerusform>
        <numerusform>%n still to get</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>GreetingWindow</name>
    <message numerus="yes">
      <source>%n chosen customer(s)</source>
      <translation>
        <numerusform>%n chosen customer</numerusform>
        <numerusform>%n chosen customers</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n customer(s) left out</source>
      <translation>
        <numerusform>%n customer left out</numerusform>
        <numerusform>%n customers left out</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n more when these are done</source>
      <translation>
        <numerusform>%n more when these are done</numerusform>
        <numerusform>%n more when these are done</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n skipped</source>
      <translation>
        <numerusform>%n skipped</numerusform>
        <numerusform>%n skipped</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n still to greet</source>
      <translation>
        <numerusform>%n still to greet</numerusform>
        <numerusform>%n still to greet</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>All done: %n sent</source>
      <translation>
        <numerusform>All done: %n sent</numerusform>
        <numerusform>All done: %n sent</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>GroupRhythm</name>
    <message numerus="yes">
      <source>%n customer(s) are in it now, with a tier or without.</source>
      <translation>
        <numerusform>%n customer is in it now, with a tier or without.</numerusform>
        <numerusform>%n customers are in it now, with a tier or without.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Groups</name>
    <message numerus="yes">
      <source>%n customer(s) added to %1</source>
      <translation>
        <numerusform>%n customer added to %1</numerusform>
        <numerusform>%n customers added to %1</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n customer(s) moved from %1 to %2</source>
      <translation>
        <numerusform>%n customer moved from %1 to %2</numerusform>
        <numerusform>%n customers moved from %1 to %2</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n customer(s) taken out of %1</source>
      <translation>
        <numerusform>%n customer taken out of %1</numerusform>
        <numerusform>%n customers taken out of %1</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>GrowingRows</name>
    <message numerus="yes">
      <source>%n more…</source>
      <translation>
        <numerusform>%n more…</numerusform>
        <numerusform>%n more…</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Handover</name>
    <message numerus="yes">
      <source>due in %n day(s)</source>
      <translation>
        <numerusform>due in %n day</numerusform>
        <numerusform>due in %n days</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>HandoverForm</name>
    <message numerus="yes">
      <source>The %n &amp;selected</source>
      <translation>
        <numerusform>The %n &amp;selected</numerusform>
        <numerusform>The %n &amp;selected</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>History</name>
    <message numerus="yes">
      <source>%n added</source>
      <translation>
        <numerusform>%n added</numerusform>
        <numerusform>%n added</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n address(es)</source>
      <translation>
        <numerusform>%n address</numerusform>
        <numerusform>%n addresses</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n changed</source>
      <translation>
        <numerusform>%n changed</numerusform>
        <numerusform>%n changed</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n chat account(s)</source>
      <translation>
        <numerusform>%n chat account</numerusform>
        <numerusform>%n chat accounts</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n colleague(s)</source>
      <translation>
        <numerusform>%n colleague</numerusform>
        <numerusform>%n colleagues</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n comment(s)</source>
      <translation>
        <numerusform>%n comment</numerusform>
        <numerusform>%n comments</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n customer review meeting(s)</source>
      <translation>
        <numerusform>%n customer review meeting</numerusform>
        <numerusform>%n customer review meetings</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n customer(s)</source>
      <translation>
        <numerusform>%n customer</numerusform>
        <numerusform>%n customers</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n customer(s) of a step</source>
      <translation>
        <numerusform>%n customer of a step</numerusform>
        <numerusform>%n customers of a step</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n day(s) of the shop</source>
      <translation>
        <numerusform>%n day of the shop</numerusform>
        <numerusform>%n days of the shop</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n e-mail address(es)</source>
      <translation>
        <numerusform>%n e-mail address</numerusform>
        <numerusform>%n e-mail addresses</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n gift(s)</source>
      <translation>
        <numerusform>%n gift</numerusform>
        <numerusform>%n gifts</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n greeting text(s)</source>
      <translation>
        <numerusform>%n greeting text</numerusform>
        <numerusform>%n greeting texts</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n group(s)</source>
      <translation>
        <numerusform>%n group</numerusform>
        <numerusform>%n groups</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n handover(s)</source>
      <translation>
        <numerusform>%n handover</numerusform>
        <numerusform>%n handovers</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n important date(s)</source>
      <translation>
        <numerusform>%n important date</numerusform>
        <numerusform>%n important dates</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n lodging(s)</source>
      <translation>
        <numerusform>%n lodging</numerusform>
        <numerusform>%n lodgings</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n logged contact(s)</source>
      <translation>
        <numerusform>%n logged contact</numerusform>
        <numerusform>%n logged contacts</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n more change(s)</source>
      <translation>
        <numerusform>%n more change</numerusform>
        <numerusform>%n more changes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n need(s)</source>
      <translation>
        <numerusform>%n need</numerusform>
        <numerusform>%n needs</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n other detail(s)</source>
      <translation>
        <numerusform>%n other detail</numerusform>
        <numerusform>%n other details</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n pair(s) that are no duplicates</source>
      <translation>
        <numerusform>%n pair that is no duplicate</numerusform>
        <numerusform>%n pairs that are no duplicates</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n phone number(s)</source>
      <translation>
        <numerusform>%n phone number</numerusform>
        <numerusform>%n phone numbers</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n photo(s) of sheets</source>
      <translation>
        <numerusform>%n photo of a sheet</numerusform>
        <numerusform>%n photos of sheets</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n place(s) in groups</source>
      <translation>
        <numerusform>%n place in a group</numerusform>
        <numerusform>%n places in groups</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n promised service(s)</source>
      <translation>
        <numerusform>%n promised service</numerusform>
        <numerusform>%n promised services</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n record(s) of loss</source>
      <translation>
        <numerusform>%n record of loss</numerusform>
        <numerusform>%n records of loss</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n relation(s)</source>
      <translation>
        <numerusform>%n relation</numerusform>
        <numerusform>%n relations</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n reminder(s) put off</source>
      <translation>
        <numerusform>%n reminder put off</numerusform>
        <numerusform>%n reminders put off</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n sale(s)</source>
      <translation>
        <numerusform>%n sale</numerusform>
        <numerusform>%n sales</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n setting(s)</source>
      <translation>
        <numerusform>%n setting</numerusform>
        <numerusform>%n settings</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n step(s)</source>
      <translation>
        <numerusform>%n step</numerusform>
        <numerusform>%n steps</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n step(s) in the way</source>
      <translation>
        <numerusform>%n step in the way</numerusform>
        <numerusform>%n steps in the way</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n task(s)</source>
      <translation>
        <numerusform>%n task</numerusform>
        <numerusform>%n tasks</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n template(s) of the visit sheet</source>
      <translation>
        <numerusform>%n template of the visit sheet</numerusform>
        <numerusform>%n templates of the visit sheet</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n tier(s)</source>
      <translation>
        <numerusform>%n tier</numerusform>
        <numerusform>%n tiers</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n trip(s)</source>
      <translation>
        <numerusform>%n trip</numerusform>
        <numerusform>%n trips</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n visit result(s)</source>
      <translation>
        <numerusform>%n visit result</numerusform>
        <numerusform>%n visit results</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n visit(s)</source>
      <translation>
        <numerusform>%n visit</numerusform>
        <numerusform>%n visits</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Not alone: %n later step(s) changed the same data</source>
      <translation>
        <numerusform>Not alone: %n later step changed the same data</numerusform>
        <numerusform>Not alone: %n later steps changed the same data</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The steps and %n customer(s) are named before. All can be redone: Ctrl+Shift+Z.</source>
      <translation>
        <numerusform>You see the steps and how many customers first (%n). All can be redone: Ctrl+Shift+Z.</numerusform>
        <numerusform>You see the steps and how many customers first (%n). All can be redone: Ctrl+Shift+Z.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>These %n steps are undone together, or none:</source>
      <translation>
        <numerusform>This %n step is undone:</numerusform>
        <numerusform>These %n steps are undone together, or none:</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>They are about %n customer(s).</source>
      <translation>
        <numerusform>They are about %n customer.</numerusform>
        <numerusform>They are about %n customers.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Undo %n step(s)</source>
      <translation>
        <numerusform>Undo %n step</numerusform>
        <numerusform>Undo %n steps</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Undo together with these %n…</source>
      <translation>
        <numerusform>Undo together with this %n…</numerusform>
        <numerusform>Undo together with these %n…</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Undone: %1, with %n later step(s)</source>
      <translation>
        <numerusform>Undone: %1, with %n later step</numerusform>
        <numerusform>Undone: %1, with %n later steps</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>and %n more</source>
      <translation>
        <numerusform>and %n more</numerusform>
        <numerusform>and %n more</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>first %n shown</source>
      <translation>
        <numerusform>first %n shown</numerusform>
        <numerusform>first %n shown</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>kept for %n day(s)</source>
      <translation>
        <numerusform>kept for %n day</numerusform>
        <numerusform>kept for %n days</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Import</name>
    <message numerus="yes">
      <source>%n customer(s)</source>
      <translation>
        <numerusform>%n customer</numerusform>
        <numerusform>%n customers</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n file(s)</source>
      <translation>
        <numerusform>%n file</numerusform>
        <numerusform>%n files</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n file(s) cannot be read</source>
      <translation>
        <numerusform>%n file cannot be read</numerusform>
        <numerusform>%n files cannot be read</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n file(s) in %1 may not be read. Copy them to a folder of your own and import the copies.</source>
      <translation>
        <numerusform>%n file in %1 may not be read. Copy it to a folder of your own and import the copy.</numerusform>
        <numerusform>%n files in %1 may not be read. Copy them to a folder of your own and import the copies.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n more</source>
      <translation>
        <numerusform>%n more</numerusform>
        <numerusform>%n more</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n number(s) cannot be read and stay as written: %1</source>
      <translation>
        <numerusform>%n number cannot be read and stays as written: %1</numerusform>
        <numerusform>%n numbers cannot be read and stay as written: %1</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n row(s) could not be read:</source>
      <translation>
        <numerusform>%n row could not be read:</numerusform>
        <numerusform>%n rows could not be read:</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n row(s) have a number of more than 15 digits. Excel keeps only 15 and makes the others zeros; look at these rows in the preview.</source>
      <translation>
        <numerusform>%n row has a number of more than 15 digits. Excel keeps only 15 and makes the others zeros; look at this row in the preview.</numerusform>
        <numerusform>%n rows have a number of more than 15 digits. Excel keeps only 15 and makes the others zeros; look at these rows in the preview.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n row(s) with a quotation mark that is never closed were mended; look at them in the preview.</source>
      <translation>
        <numerusform>%n row with a quotation mark that is never closed was mended; look at it in the preview.</numerusform>
        <numerusform>%n rows with a quotation mark that is never closed were mended; look at them in the preview.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n talk(s) have a day that is still to come; they were kept as comments.</source>
      <translation>
        <numerusform>%n talk has a day that is still to come; it was kept as a comment.</numerusform>
        <numerusform>%n talks have a day that is still to come; they were kept as comments.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Import %n row(s)</source>
      <translation>
        <numerusform>Import %n row</numerusform>
        <numerusform>Import %n rows</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Leave all %n</source>
      <translation>
        <numerusform>Leave %n</numerusform>
        <numerusform>Leave all %n</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Mended or left out: %n</source>
      <translation>
        <numerusform>Mended or left out: %n</numerusform>
        <numerusform>Mended or left out: %n</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Next file (%n left)</source>
      <translation>
        <numerusform>Next file (%n left)</numerusform>
        <numerusform>Next file (%n left)</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Save the %n row(s) that could not be read…</source>
      <translation>
        <numerusform>Save the %n that could not be read…</numerusform>
        <numerusform>Save the %n that could not be read…</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Show these %n customer(s)</source>
      <translation>
        <numerusform>Show %n customer</numerusform>
        <numerusform>Show %n customers</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The book was changed while the file was looked at: %n people were decided anew.</source>
      <translation>
        <numerusform>The book was changed while the file was looked at: %n person was decided anew.</numerusform>
        <numerusform>The book was changed while the file was looked at: %n people were decided anew.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>“%1” (%2) is not known as “%3” in this book and was kept as another field for %n people.</source>
      <translation>
        <numerusform>“%1” (%2) is not known as “%3” in this book and was kept as another field for %n person.</numerusform>
        <numerusform>“%1” (%2) is not known as “%3” in this book and was kept as another field for %n people.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>… and %n more</source>
      <translation>
        <numerusform>… and %n more</numerusform>
        <numerusform>… and %n more</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Limits</name>
    <message numerus="yes">
      <source>%n of them do not want to be contacted.</source>
      <translation>
        <numerusform>%n of them does not want to be contacted.</numerusform>
        <numerusform>%n of them do not want to be contacted.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Rather soon for %n of them: they were contacted only lately.</source>
      <translation>
        <numerusform>Rather soon for %n of them, who was contacted only lately.</numerusform>
        <numerusform>Rather soon for %n of them, who were contacted only lately.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Rather soon: the last call, message or visit to sell or to keep in touch was on %1. It can wait %n more day(s).</source>
      <translation>
        <numerusform>Rather soon: the last call, message or visit to sell or to keep in touch was on %1. It can wait %n more day.</numerusform>
        <numerusform>Rather soon: the last call, message or visit to sell or to keep in touch was on %1. It can wait %n more days.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Lock</name>
    <message numerus="yes">
      <source>%n backup(s) deleted.</source>
      <translation>
        <numerusform>%n backup deleted.</numerusform>
        <numerusform>%n backups deleted.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n backup(s) do not have this password: whoever finds one can read it, or it has a former password.</source>
      <translation>
        <numerusform>%n backup does not have this password: whoever finds it can read it, or it has a former password.</numerusform>
        <numerusform>%n backups do not have this password: whoever finds one can read it, or it has a former password.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n backup(s) open like the book now.</source>
      <translation>
        <numerusform>%n backup opens like the book now.</numerusform>
        <numerusform>%n backups open like the book now.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n backup(s) still have the former password.</source>
      <translation>
        <numerusform>%n backup still has the former password.</numerusform>
        <numerusform>%n backups still have the former password.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n stay(s) as before.</source>
      <translation>
        <numerusform>%n left as before.</numerusform>
        <numerusform>%n left as before.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>After %n minute(s)</source>
      <translation>
        <numerusform>After %n minute</numerusform>
        <numerusform>After %n minutes</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Losing</name>
    <message numerus="yes">
      <source>%n being won back</source>
      <translation>
        <numerusform>%n being won back</numerusform>
        <numerusform>%n being won back</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n customer(s)</source>
      <translation>
        <numerusform>%n customer</numerusform>
        <numerusform>%n customers</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n customer(s) buy later than usual; %1 is at stake.</source>
      <translation>
        <numerusform>%n customer buys later than usual; %1 is at stake.</numerusform>
        <numerusform>%n customers buy later than usual; %1 is at stake.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n customer(s) can be won back now</source>
      <translation>
        <numerusform>%n customer can be won back now</numerusform>
        <numerusform>%n customers can be won back now</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n loss(es) in this period, most often: %1 (%2).</source>
      <translation>
        <numerusform>%n loss in this period: %1 (%2).</numerusform>
        <numerusform>%n losses in this period, most often: %1 (%2).</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n who are given up are not listed.</source>
      <translation>
        <numerusform>%n who is given up is not listed.</numerusform>
        <numerusform>%n who are given up are not listed.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>of %n the cause or the remedy is missing</source>
      <translation>
        <numerusform>of %n the cause or the remedy is missing</numerusform>
        <numerusform>of %n the cause or the remedy is missing</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>of %n the remedy is not done yet</source>
      <translation>
        <numerusform>of %n the remedy is not done yet</numerusform>
        <numerusform>of %n the remedy is not done yet</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>MainWindow</name>
    <message numerus="yes">
      <source>%n more</source>
      <translation>
        <numerusform>%n more</numerusform>
        <numerusform>%n more</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ManyForm</name>
    <message numerus="yes">
      <source>%1 and %n more</source>
      <translation>
        <numerusform>%1 and %n more</numerusform>
        <numerusform>%1 and %n more</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>MeetingSheet</name>
    <message numerus="yes">
      <source>%n customer(s) bought</source>
      <translation>
        <numerusform>%n customer bought</numerusform>
        <numerusform>%n customers bought</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n minute(s)</source>
      <translation>
        <numerusform>%n minute</numerusform>
        <numerusform>%n minutes</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Meetings</name>
    <message numerus="yes">
      <source>%n are not decided and stay as they are.</source>
      <translation>
        <numerusform>%n is not decided and stays as it is.</numerusform>
        <numerusform>%n are not decided and stay as they are.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n customer(s) are no longer in the book</source>
      <translation>
        <numerusform>%n customer is no longer in the book</numerusform>
        <numerusform>%n customers are no longer in the book</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n customer(s) get another tier.</source>
      <translation>
        <numerusform>%n customer gets another tier.</numerusform>
        <numerusform>%n customers get another tier.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n customer(s) moved since</source>
      <translation>
        <numerusform>%n customer moved since</numerusform>
        <numerusform>%n customers moved since</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n day(s) without a purchase</source>
      <translation>
        <numerusform>%n day without a purchase</numerusform>
        <numerusform>%n days without a purchase</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n kept on %1</source>
      <translation>
        <numerusform>%n kept on %1</numerusform>
        <numerusform>%n kept on %1</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n kept since %1</source>
      <translation>
        <numerusform>%n kept since %1</numerusform>
        <numerusform>%n kept since %1</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n meeting(s) held</source>
      <translation>
        <numerusform>%n meeting held</numerusform>
        <numerusform>%n meetings held</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n tier(s) kept.</source>
      <translation>
        <numerusform>%n tier kept.</numerusform>
        <numerusform>%n tiers kept.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n time(s)</source>
      <translation>
        <numerusform>%n time</numerusform>
        <numerusform>%n times</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>A meeting is going on: %n decided so far.</source>
      <translation>
        <numerusform>A meeting is going on: %n decided so far.</numerusform>
        <numerusform>A meeting is going on: %n decided so far.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>As “%1” to be contacted every %n day(s).</source>
      <translation>
        <numerusform>As “%1” to be contacted every %n day.</numerusform>
        <numerusform>As “%1” to be contacted every %n days.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Profit of %n month(s)</source>
      <translation>
        <numerusform>Profit of %n month</numerusform>
        <numerusform>Profit of %n months</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Sales of %n month(s)</source>
      <translation>
        <numerusform>Sales of %n month</numerusform>
        <numerusform>Sales of %n months</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>and %n more</source>
      <translation>
        <numerusform>and %n more</numerusform>
        <numerusform>and %n more</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>bought %n time(s)</source>
      <translation>
        <numerusform>bought %n time</numerusform>
        <numerusform>bought %n times</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Merge</name>
    <message numerus="yes">
      <source>%n comment(s)</source>
      <translation>
        <numerusform>%n comment</numerusform>
        <numerusform>%n comments</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n contact(s) logged</source>
      <translation>
        <numerusform>%n contact logged</numerusform>
        <numerusform>%n contacts logged</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n customer(s) introduced</source>
      <translation>
        <numerusform>%n customer introduced</numerusform>
        <numerusform>%n customers introduced</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n gathering(s) missed</source>
      <translation>
        <numerusform>%n gathering missed</numerusform>
        <numerusform>%n gatherings missed</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n gathering(s) of both become one each.</source>
      <translation>
        <numerusform>%n gathering of both becomes one entry.</numerusform>
        <numerusform>%n gatherings of both become one entry each.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n need(s)</source>
      <translation>
        <numerusform>%n need</numerusform>
        <numerusform>%n needs</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n promise(s) and task(s)</source>
      <translation>
        <numerusform>%n promise or task</numerusform>
        <numerusform>%n promises and tasks</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n sale(s)</source>
      <translation>
        <numerusform>%n sale</numerusform>
        <numerusform>%n sales</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n visit(s)</source>
      <translation>
        <numerusform>%n visit</numerusform>
        <numerusform>%n visits</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Merge %n customer(s)</source>
      <translation>
        <numerusform>Merge %n customer</numerusform>
        <numerusform>Merge %n customers</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>These %n are not duplicates</source>
      <translation>
        <numerusform>These %n are not duplicates</numerusform>
        <numerusform>These %n are not duplicates</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Options</name>
    <message numerus="yes">
      <source>%n column(s)</source>
      <translation>
        <numerusform>%n column</numerusform>
        <numerusform>%n columns</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>OrdersAhead</name>
    <message numerus="yes">
      <source>%n customer(s)</source>
      <translation>
        <numerusform>%n customer</numerusform>
        <numerusform>%n customers</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n guess(es) gave way to needs.</source>
      <translation>
        <numerusform>%n guess gave way to a need.</numerusform>
        <numerusform>%n guesses gave way to needs.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n need(s) begin later.</source>
      <translation>
        <numerusform>%n need begins later.</numerusform>
        <numerusform>%n needs begin later.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n usual order(s) stopped long ago: not guessed.</source>
      <translation>
        <numerusform>%n usual order stopped long ago: not guessed.</numerusform>
        <numerusform>%n usual orders stopped long ago: not guessed.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n weeks</source>
      <translation>
        <numerusform>Next %n week</numerusform>
        <numerusform>Next %n weeks</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n without a quantity</source>
      <translation>
        <numerusform>%n without a quantity</numerusform>
        <numerusform>%n without a quantity</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Origins</name>
    <message numerus="yes">
      <source>%n customer(s) introduced others.</source>
      <translation>
        <numerusform>%n customer introduced others.</numerusform>
        <numerusform>%n customers introduced others.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n customer(s) introduced others; those of %1 bought most: %2.</source>
      <translation>
        <numerusform>%n customer introduced others; those of %1 bought most: %2.</numerusform>
        <numerusform>%n customers introduced others; those of %1 bought most: %2.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n introducer(s)</source>
      <translation>
        <numerusform>%n introducer</numerusform>
        <numerusform>%n introducers</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n introducer(s) never thanked</source>
      <translation>
        <numerusform>%n introducer never thanked</numerusform>
        <numerusform>%n introducers never thanked</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n promised thank-you(s) not given yet</source>
      <translation>
        <numerusform>%n promised thank-you not given yet</numerusform>
        <numerusform>%n promised thank-yous not given yet</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n thank-you(s) owed</source>
      <translation>
        <numerusform>%n thank-you owed</numerusform>
        <numerusform>%n thank-yous owed</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>introduced %n more</source>
      <translation>
        <numerusform>introduced %n more</numerusform>
        <numerusform>introduced %n more</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Paper</name>
    <message numerus="yes">
      <source>%n customer(s)</source>
      <translation>
        <numerusform>%n customer</numerusform>
        <numerusform>%n customers</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n customer(s) are left out:</source>
      <translation>
        <numerusform>%n customer is left out:</numerusform>
        <numerusform>%n customers are left out:</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n customer(s) are shortened:</source>
      <translation>
        <numerusform>%n customer is shortened:</numerusform>
        <numerusform>%n customers are shortened:</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n customer(s) on these pages.</source>
      <translation>
        <numerusform>%n customer on these pages.</numerusform>
        <numerusform>%n customers on these pages.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n left out: %1.</source>
      <translation>
        <numerusform>%n left out: %1.</numerusform>
        <numerusform>%n left out: %1.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n more had no room.</source>
      <translation>
        <numerusform>%n more had no room.</numerusform>
        <numerusform>%n more had no room.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n shortened: %1.</source>
      <translation>
        <numerusform>%n shortened: %1.</numerusform>
        <numerusform>%n shortened: %1.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n stroke(s)</source>
      <translation>
        <numerusform>%n stroke</numerusform>
        <numerusform>%n strokes</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>People</name>
    <message numerus="yes">
      <source>%n customer(s) introduced, directly or not</source>
      <translation>
        <numerusform>%n customer introduced, directly or not</numerusform>
        <numerusform>%n customers introduced, directly or not</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n customer(s) write this company</source>
      <translation>
        <numerusform>%n customer has this company in their card</numerusform>
        <numerusform>%n customers have this company in their card</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>and %n more</source>
      <translation>
        <numerusform>and %n more</numerusform>
        <numerusform>and %n more</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>introduced %n</source>
      <translation>
        <numerusform>introduced %n</numerusform>
        <numerusform>introduced %n</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Plans</name>
    <message numerus="yes">
      <source>%n day(s) overdue</source>
      <translation>
        <numerusform>%n day overdue</numerusform>
        <numerusform>%n days overdue</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n more expected</source>
      <translation>
        <numerusform>%n more expected</numerusform>
        <numerusform>%n more expected</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n more open</source>
      <translation>
        <numerusform>%n more open</numerusform>
        <numerusform>%n more open</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n open</source>
      <translation>
        <numerusform>%n open</numerusform>
        <numerusform>%n open</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n overdue</source>
      <translation>
        <numerusform>%n overdue</numerusform>
        <numerusform>%n overdue</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>the first %n</source>
      <translation>
        <numerusform>the first %n</numerusform>
        <numerusform>the first %n</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>PledgeReport</name>
    <message numerus="yes">
      <source>%1 of %n services are kept</source>
      <translation>
        <numerusform>%1 of %n service is kept</numerusform>
        <numerusform>%1 of %n services are kept</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n outside its days: not counted</source>
      <translation>
        <numerusform>%n outside its days: not counted</numerusform>
        <numerusform>%n outside its days: not counted</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n service(s) ended before: not shown.</source>
      <translation>
        <numerusform>%n service ended before: not shown.</numerusform>
        <numerusform>%n services ended before: not shown.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n times each</source>
      <translation>
        <numerusform>%n time each</numerusform>
        <numerusform>%n times each</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n without minutes</source>
      <translation>
        <numerusform>%n without minutes</numerusform>
        <numerusform>%n without minutes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Satisfied with the shop: %1 of 5, from %n answer(s)</source>
      <translation>
        <numerusform>Satisfied with the shop: %1 of 5, from %n answer</numerusform>
        <numerusform>Satisfied with the shop: %1 of 5, from %n answers</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>given %n time(s)</source>
      <translation>
        <numerusform>given %n time</numerusform>
        <numerusform>given %n times</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Reminders</name>
    <message numerus="yes">
      <source>%n important date(s)</source>
      <translation>
        <numerusform>%n important date</numerusform>
        <numerusform>%n important dates</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n likely order(s)</source>
      <translation>
        <numerusform>%n likely order</numerusform>
        <numerusform>%n likely orders</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n promised</source>
      <translation>
        <numerusform>%n promised</numerusform>
        <numerusform>%n promised</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n to contact</source>
      <translation>
        <numerusform>%n to contact</numerusform>
        <numerusform>%n to contact</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n visit(s)</source>
      <translation>
        <numerusform>%n visit</numerusform>
        <numerusform>%n visits</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n visit(s) without a result</source>
      <translation>
        <numerusform>%n visit without a result</numerusform>
        <numerusform>%n visits without a result</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Review</name>
    <message numerus="yes">
      <source>%n customer(s)</source>
      <translation>
        <numerusform>%n customer</numerusform>
        <numerusform>%n customers</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n customer(s) came lately and often and brought %1 of the %2</source>
      <translation>
        <numerusform>%n customer came lately and often and brought %1 of the %2</numerusform>
        <numerusform>%n customers came lately and often and brought %1 of the %2</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n customer(s) who bought</source>
      <translation>
        <numerusform>%n customer who bought</numerusform>
        <numerusform>%n customers who bought</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n day(s)</source>
      <translation>
        <numerusform>%n day</numerusform>
        <numerusform>%n days</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n day(s) ago</source>
      <translation>
        <numerusform>%n day ago</numerusform>
        <numerusform>%n days ago</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n minute(s)</source>
      <translation>
        <numerusform>%n minute</numerusform>
        <numerusform>%n minutes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n month(s) until %1</source>
      <translation>
        <numerusform>%n month until %1</numerusform>
        <numerusform>%n months until %1</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n of whom something is left</source>
      <translation>
        <numerusform>%n of whom something is left</numerusform>
        <numerusform>%n of whom something is left</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n used to come often and no longer do: worth a call</source>
      <translation>
        <numerusform>%n used to come often and no longer does: worth a call</numerusform>
        <numerusform>%n used to come often and no longer do: worth a call</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n who bought only before the period are not here.</source>
      <translation>
        <numerusform>%n who bought only before the period is not here.</numerusform>
        <numerusform>%n who bought only before the period are not here.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Bought on %n day(s) of this period; class %1, rank %2.</source>
      <translation>
        <numerusform>Bought on %n day of this period; class %1, rank %2.</numerusform>
        <numerusform>Bought on %n days of this period; class %1, rank %2.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Bought on %n day(s) of this period; class %1, rank %2: key are those of class A up to rank %3.</source>
      <translation>
        <numerusform>Bought on %n day of this period; class %1, rank %2: key are those of class A up to rank %3.</numerusform>
        <numerusform>Bought on %n days of this period; class %1, rank %2: key are those of class A up to rank %3.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Everybody stands from the highest value to the lowest. The line adds them up: the first %1% are %n customer(s), a part of one counts as one.</source>
      <translation>
        <numerusform>Everybody stands from the highest value to the lowest. The line adds them up: the first %1% are %n customer, a part of one counts as one.</numerusform>
        <numerusform>Everybody stands from the highest value to the lowest. The line adds them up: the first %1% are %n customers, a part of one counts as one.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Last %n month(s)</source>
      <translation>
        <numerusform>Last %n month</numerusform>
        <numerusform>Last %n months</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>New, watching: bought first %n day(s) ago.</source>
      <translation>
        <numerusform>New, watching: bought first %n day ago.</numerusform>
        <numerusform>New, watching: bought first %n days ago.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>RhythmTable</name>
    <message numerus="yes">
      <source>%n point(s) less than at the end of last month</source>
      <translation>
        <numerusform>%n point less than at the end of last month</numerusform>
        <numerusform>%n points less than at the end of last month</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n point(s) more than at the end of last month</source>
      <translation>
        <numerusform>%n point more than at the end of last month</numerusform>
        <numerusform>%n points more than at the end of last month</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Sales</name>
    <message numerus="yes">
      <source>%n customer(s)</source>
      <translation>
        <numerusform>%n customer</numerusform>
        <numerusform>%n customers</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n customer(s) this day</source>
      <translation>
        <numerusform>%n customer this day</numerusform>
        <numerusform>%n customers this day</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n customer(s) today</source>
      <translation>
        <numerusform>%n customer today</numerusform>
        <numerusform>%n customers today</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n day(s) since the last time</source>
      <translation>
        <numerusform>%n day since the last time</numerusform>
        <numerusform>%n days since the last time</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n return(s) among them</source>
      <translation>
        <numerusform>%n return among them</numerusform>
        <numerusform>%n returns among them</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n sale(s)</source>
      <translation>
        <numerusform>%n sale</numerusform>
        <numerusform>%n sales</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n sale(s) already with this name: both become one item.</source>
      <translation>
        <numerusform>%n sale already has this name: both become one item.</numerusform>
        <numerusform>%n sales already have this name: both become one item.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n sale(s) have this item, and all are changed.</source>
      <translation>
        <numerusform>%n sale has this item, and it is changed.</numerusform>
        <numerusform>%n sales have this item, and all are changed.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Profit of %1 out of %n sale(s)</source>
      <translation>
        <numerusform>Profit of %1 out of %n sale</numerusform>
        <numerusform>Profit of %1 out of %n sales</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>buys about every %n day(s)</source>
      <translation>
        <numerusform>buys about every %n day</numerusform>
        <numerusform>buys about every %n days</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>SalesImport</name>
    <message numerus="yes">
      <source>%n new customer(s) added.</source>
      <translation>
        <numerusform>%n new customer added.</numerusform>
        <numerusform>%n new customers added.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n who had not bought before are customers now.</source>
      <translation>
        <numerusform>%n who had not bought before is a customer now.</numerusform>
        <numerusform>%n who had not bought before are customers now.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Import %n sale(s)</source>
      <translation>
        <numerusform>Import %n sale</numerusform>
        <numerusform>Import %n sales</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Make new customers of all %n who are not in the book</source>
      <translation>
        <numerusform>Make a new customer of the %n who is not in the book</numerusform>
        <numerusform>Make new customers of all %n who are not in the book</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Whose are these? %n name(s) are not clear.</source>
      <translation>
        <numerusform>Whose are these? %n name is not clear.</numerusform>
        <numerusform>Whose are these? %n names are not clear.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>SalesTable</name>
    <message numerus="yes">
      <source>buys every %n day(s)</source>
      <translation>
        <numerusform>buys every %n day</numerusform>
        <numerusform>buys every %n days</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Salvage</name>
    <message numerus="yes">
      <source>%n comment(s)</source>
      <translation>
        <numerusform>%n comment</numerusform>
        <numerusform>%n comments</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n contact(s) made</source>
      <translation>
        <numerusform>%n contact made</numerusform>
        <numerusform>%n contacts made</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n customer(s)</source>
      <translation>
        <numerusform>%n customer</numerusform>
        <numerusform>%n customers</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n other record(s)</source>
      <translation>
        <numerusform>%n other record</numerusform>
        <numerusform>%n other records</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n record(s) are lost.</source>
      <translation>
        <numerusform>%n record is lost.</numerusform>
        <numerusform>%n records are lost.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n record(s) could be read only in part.</source>
      <translation>
        <numerusform>%n record could be read only in part.</numerusform>
        <numerusform>%n records could be read only in part.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n sale(s)</source>
      <translation>
        <numerusform>%n sale</numerusform>
        <numerusform>%n sales</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n value(s) or record(s) had no place any more; what they said is kept in the book.</source>
      <translation>
        <numerusform>%n value or record had no place any more; what it said is kept in the book.</numerusform>
        <numerusform>%n values or records had no place any more; what they said is kept in the book.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n visit(s)</source>
      <translation>
        <numerusform>%n visit</numerusform>
        <numerusform>%n visits</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>In %n kind(s) of records some may be lost; how many cannot be told.</source>
      <translation>
        <numerusform>In %n kind of records some may be lost; how many cannot be told.</numerusform>
        <numerusform>In %n kinds of records some may be lost; how many cannot be told.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>In place of %n lost record(s) stands “Salvaged without a name”, so that what belongs to it is kept.</source>
      <translation>
        <numerusform>In place of %n lost record stands “Salvaged without a name”, so that what belongs to it is kept.</numerusform>
        <numerusform>In place of %n lost records stands “Salvaged without a name”, so that what belongs to them is kept.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>SelectionBar</name>
    <message numerus="yes">
      <source>%n selected</source>
      <translation>
        <numerusform>%n selected</numerusform>
        <numerusform>%n selected</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Services</name>
    <message numerus="yes">
      <source>%n times</source>
      <translation>
        <numerusform>%n time</numerusform>
        <numerusform>%n times</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n times each</source>
      <translation>
        <numerusform>%n time each</numerusform>
        <numerusform>%n times each</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ServicesPane</name>
    <message numerus="yes">
      <source>%n customer(s)</source>
      <translation>
        <numerusform>%n customer</numerusform>
        <numerusform>%n customers</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Settings</name>
    <message numerus="yes">
      <source>%n day(s) ahead</source>
      <translation>
        <numerusform>%n day ahead</numerusform>
        <numerusform>%n days ahead</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n here</source>
      <translation>
        <numerusform>%n</numerusform>
        <numerusform>%n</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n minute(s) before</source>
      <translation>
        <numerusform>%n minute before</numerusform>
        <numerusform>%n minutes before</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Sheet</name>
    <message numerus="yes">
      <source>%n stop(s)</source>
      <translation>
        <numerusform>%n stop</numerusform>
        <numerusform>%n stops</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Near by, not visited this time: %n</source>
      <translation>
        <numerusform>Near by, not visited this time: %n</numerusform>
        <numerusform>Near by, not visited this time: %n</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>SheetPreview</name>
    <message numerus="yes">
      <source>%n page(s)</source>
      <translation>
        <numerusform>%n page</numerusform>
        <numerusform>%n pages</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ShopDays</name>
    <message numerus="yes">
      <source>%n day(s)</source>
      <translation>
        <numerusform>%n day</numerusform>
        <numerusform>%n days</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Sidebar</name>
    <message numerus="yes">
      <source>contact every %n day(s)</source>
      <translation>
        <numerusform>contact every %n day</numerusform>
        <numerusform>contact every %n days</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Snooze</name>
    <message numerus="yes">
      <source>%n customer(s)</source>
      <translation>
        <numerusform>%n customer</numerusform>
        <numerusform>%n customers</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>StaffView</name>
    <message numerus="yes">
      <source>%1 (of %n)</source>
      <translation>
        <numerusform>%1 (of %n)</numerusform>
        <numerusform>%1 (of %n)</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n customer(s)</source>
      <translation>
        <numerusform>%n customer</numerusform>
        <numerusform>%n customers</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n month(s)</source>
      <translation>
        <numerusform>%n month</numerusform>
        <numerusform>%n months</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>stands in for %n more</source>
      <translation>
        <numerusform>stands in for %n more</numerusform>
        <numerusform>stands in for %n more</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Start</name>
    <message numerus="yes">
      <source>%n customers</source>
      <translation>
        <numerusform>%n customer</numerusform>
        <numerusform>%n customers</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Step</name>
    <message numerus="yes">
      <source>%1 gift(s): %2</source>
      <translation>
        <numerusform>%1 gift: %2</numerusform>
        <numerusform>%1 gifts: %2</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Add %1 stop(s) to the trip %2</source>
      <translation>
        <numerusform>Add %1 stop to the trip %2</numerusform>
        <numerusform>Add %1 stops to the trip %2</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Bring %1 customer(s) over from a copy</source>
      <translation>
        <numerusform>Bring %1 customer over from a copy</numerusform>
        <numerusform>Bring %1 customers over from a copy</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Change a contact with %1 customer(s)</source>
      <translation>
        <numerusform>Change a contact with %1 customer</numerusform>
        <numerusform>Change a contact with %1 customers</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Confirm %1 handed-over customer(s)</source>
      <translation>
        <numerusform>Confirm %1 handed-over customer</numerusform>
        <numerusform>Confirm %1 handed-over customers</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Delete %1 gift(s)</source>
      <translation>
        <numerusform>Delete %1 gift</numerusform>
        <numerusform>Delete %1 gifts</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Delete a contact with %1 customer(s)</source>
      <translation>
        <numerusform>Delete a contact with %1 customer</numerusform>
        <numerusform>Delete a contact with %1 customers</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Greet %1 customer(s): %2</source>
      <translation>
        <numerusform>Greet %1 customer: %2</numerusform>
        <numerusform>Greet %1 customers: %2</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Hand over %1 customer(s)</source>
      <translation>
        <numerusform>Hand over %1 customer</numerusform>
        <numerusform>Hand over %1 customers</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Link %1 customer(s) to %2</source>
      <translation>
        <numerusform>Link %1 customer to %2</numerusform>
        <numerusform>Link %1 customers to %2</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Log a contact with %1 customer(s)</source>
      <translation>
        <numerusform>Log a contact with %1 customer</numerusform>
        <numerusform>Log a contact with %1 customers</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>New group of %1 customer(s): %2</source>
      <translation>
        <numerusform>New group of %1 customer: %2</numerusform>
        <numerusform>New group of %1 customers: %2</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Plan gifts for %1 customer(s): %2</source>
      <translation>
        <numerusform>Plan a gift for %1 customer: %2</numerusform>
        <numerusform>Plan gifts for %1 customers: %2</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Plan visits to %1 customer(s)</source>
      <translation>
        <numerusform>Plan a visit to %1 customer</numerusform>
        <numerusform>Plan visits to %1 customers</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Put off %1 customer(s)</source>
      <translation>
        <numerusform>Put off %1 customer</numerusform>
        <numerusform>Put off %1 customers</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Remind again of %1 customer(s)</source>
      <translation>
        <numerusform>Remind again of %1 customer</numerusform>
        <numerusform>Remind again of %1 customers</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Set %1 customer(s) lost</source>
      <translation>
        <numerusform>Set %1 customer lost</numerusform>
        <numerusform>Set %1 customers lost</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Set the area of %1 customer(s)</source>
      <translation>
        <numerusform>Set the area of %1 customer</numerusform>
        <numerusform>Set the area of %1 customers</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Set the role of %1 customer(s)</source>
      <translation>
        <numerusform>Set the role of %1 customer</numerusform>
        <numerusform>Set the role of %1 customers</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Set the source of %1 customer(s)</source>
      <translation>
        <numerusform>Set the source of %1 customer</numerusform>
        <numerusform>Set the source of %1 customers</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Set the stage of %1 customer(s)</source>
      <translation>
        <numerusform>Set the stage of %1 customer</numerusform>
        <numerusform>Set the stage of %1 customers</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Set the tier of %1 customer(s)</source>
      <translation>
        <numerusform>Set the tier of %1 customer</numerusform>
        <numerusform>Set the tier of %1 customers</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Set the wishes of %1 customer(s)</source>
      <translation>
        <numerusform>Set the wishes of %1 customer</numerusform>
        <numerusform>Set the wishes of %1 customers</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Set who looks after %1 customer(s)</source>
      <translation>
        <numerusform>Set who looks after %1 customer</numerusform>
        <numerusform>Set who looks after %1 customers</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Set who stands in for %1 customer(s)</source>
      <translation>
        <numerusform>Set who stands in for %1 customer</numerusform>
        <numerusform>Set who stands in for %1 customers</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Take the area of %1 customer(s) from their addresses</source>
      <translation>
        <numerusform>Take the area of %1 customer from the address</numerusform>
        <numerusform>Take the area of %1 customers from their addresses</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Template of %1 visit(s): %2</source>
      <translation>
        <numerusform>Template of %1 visit: %2</numerusform>
        <numerusform>Template of %1 visits: %2</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Tasks</name>
    <message numerus="yes">
      <source>Changing %n customers</source>
      <translation>
        <numerusform>Changing %n customer</numerusform>
        <numerusform>Changing %n customers</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Changing %n sales</source>
      <translation>
        <numerusform>Changing %n sale</numerusform>
        <numerusform>Changing %n sales</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>TermsSection</name>
    <message numerus="yes">
      <source>contact every %n day(s)</source>
      <translation>
        <numerusform>contact every %n day</numerusform>
        <numerusform>contact every %n days</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>TierCommands</name>
    <message numerus="yes">
      <source>%n customers</source>
      <translation>
        <numerusform>%n customer</numerusform>
        <numerusform>%n customers</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Tiers</name>
    <message numerus="yes">
      <source>%1. First contact with %n of them, who have a tier now.</source>
      <translation>
        <numerusform>%1. First contact with %n of them, who has a tier now.</numerusform>
        <numerusform>%1. First contact with %n of them, who have a tier now.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The first contact with %n of them, who get a tier: %1</source>
      <translation>
        <numerusform>The first contact with %n of them, who gets a tier: %1</numerusform>
        <numerusform>The first contact with %n of them, who get a tier: %1</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>TimeBudget</name>
    <message numerus="yes">
      <source>%n month(s)</source>
      <translation>
        <numerusform>%n month</numerusform>
        <numerusform>%n months</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n point(s) less, OK</source>
      <translation>
        <numerusform>%n point less, OK</numerusform>
        <numerusform>%n points less, OK</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n point(s) less, of little time</source>
      <translation>
        <numerusform>%n point less, of little time</numerusform>
        <numerusform>%n points less, of little time</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n point(s) less, ~%1</source>
      <translation>
        <numerusform>%n point less, ~%1</numerusform>
        <numerusform>%n points less, ~%1</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n point(s) more, OK</source>
      <translation>
        <numerusform>%n point more, OK</numerusform>
        <numerusform>%n points more, OK</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n point(s) more, of little time</source>
      <translation>
        <numerusform>%n point more, of little time</numerusform>
        <numerusform>%n points more, of little time</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n point(s) more, ~%1</source>
      <translation>
        <numerusform>%n point more, ~%1</numerusform>
        <numerusform>%n points more, ~%1</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Timeline</name>
    <message numerus="yes">
      <source>%n file(s)</source>
      <translation>
        <numerusform>%n file</numerusform>
        <numerusform>%n files</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n year(s)</source>
      <translation>
        <numerusform>%n year</numerusform>
        <numerusform>%n years</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n year(s) old</source>
      <translation>
        <numerusform>%n year old</numerusform>
        <numerusform>%n years old</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Today</name>
    <message numerus="yes">
      <source>%n day(s) overdue</source>
      <translation>
        <numerusform>%n day overdue</numerusform>
        <numerusform>%n days overdue</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n entry(ies) older than you want to keep them</source>
      <translation>
        <numerusform>%n entry older than you want to keep them</numerusform>
        <numerusform>%n entries older than you want to keep them</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n more are not printed</source>
      <translation>
        <numerusform>%n more is not printed</numerusform>
        <numerusform>%n more are not printed</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n more day(s) of customers</source>
      <translation>
        <numerusform>%n more day of customers</numerusform>
        <numerusform>%n more days of customers</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n more likely order(s)</source>
      <translation>
        <numerusform>%n more likely order</numerusform>
        <numerusform>%n more likely orders</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n more on the next pages</source>
      <translation>
        <numerusform>%n more on the next pages</numerusform>
        <numerusform>%n more on the next pages</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n more visit(s) without a result</source>
      <translation>
        <numerusform>%n more visit without a result</numerusform>
        <numerusform>%n more visits without a result</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n more: in “Promises and tasks”</source>
      <translation>
        <numerusform>%n more: in “Promises and tasks”</numerusform>
        <numerusform>%n more: in “Promises and tasks”</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n more: in “To contact”</source>
      <translation>
        <numerusform>%n more: in “To contact”</numerusform>
        <numerusform>%n more: in “To contact”</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n note(s) not yet assigned to a customer</source>
      <translation>
        <numerusform>%n note not yet assigned to a customer</numerusform>
        <numerusform>%n notes not yet assigned to a customer</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n to be done</source>
      <translation>
        <numerusform>%n to be done</numerusform>
        <numerusform>%n to be done</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n year(s)</source>
      <translation>
        <numerusform>%n year</numerusform>
        <numerusform>%n years</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>every %n day(s)</source>
      <translation>
        <numerusform>every %n day</numerusform>
        <numerusform>every %n days</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>every %n day(s) (%1)</source>
      <translation>
        <numerusform>every %n day (%1)</numerusform>
        <numerusform>every %n days (%1)</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>every %n day(s), as agreed</source>
      <translation>
        <numerusform>every %n day, as agreed</numerusform>
        <numerusform>every %n days, as agreed</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>last backup on %1, %n day(s) ago</source>
      <translation>
        <numerusform>last backup on %1, %n day ago</numerusform>
        <numerusform>last backup on %1, %n days ago</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>turns %n</source>
      <translation>
        <numerusform>turns %n</numerusform>
        <numerusform>turns %n</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Tools</name>
    <message numerus="yes">
      <source>%n column(s)</source>
      <translation>
        <numerusform>%n column</numerusform>
        <numerusform>%n columns</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>TripMessages</name>
    <message numerus="yes">
      <source>%n confirmed already, who are thanked</source>
      <translation>
        <numerusform>%n confirmed already, who is thanked</numerusform>
        <numerusform>%n confirmed already, who are thanked</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>to %n customer(s) near who are not on the trip</source>
      <translation>
        <numerusform>to %n customer nearby who is not on the trip</numerusform>
        <numerusform>to %n customers nearby who are not on the trip</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>to %n customer(s) whom you visit</source>
      <translation>
        <numerusform>to %n customer whom you visit</numerusform>
        <numerusform>to %n customers whom you visit</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Trips</name>
    <message numerus="yes">
      <source>%n chosen</source>
      <translation>
        <numerusform>%n chosen</numerusform>
        <numerusform>%n chosen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n customer(s)</source>
      <translation>
        <numerusform>%n customer</numerusform>
        <numerusform>%n customers</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n customer(s) there</source>
      <translation>
        <numerusform>%n customer there</numerusform>
        <numerusform>%n customers there</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n day(s) overdue</source>
      <translation>
        <numerusform>%n day overdue</numerusform>
        <numerusform>%n days overdue</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n more near</source>
      <translation>
        <numerusform>%n more nearby</numerusform>
        <numerusform>%n more nearby</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n ready</source>
      <translation>
        <numerusform>%n ready</numerusform>
        <numerusform>%n ready</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n stop(s)</source>
      <translation>
        <numerusform>%n stop</numerusform>
        <numerusform>%n stops</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n stop(s) of this trip are on other days. Move them first, or let the trip begin earlier or end later.</source>
      <translation>
        <numerusform>%n stop of this trip is on another day. Move it first, or let the trip begin earlier or end later.</numerusform>
        <numerusform>%n stops of this trip are on other days. Move them first, or let the trip begin earlier or end later.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n were on the trip already, or are in the trash</source>
      <translation>
        <numerusform>%n left out: on the trip already, or in the trash</numerusform>
        <numerusform>%n left out: on the trip already, or in the trash</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Plan the trip with %n stop(s)</source>
      <translation>
        <numerusform>Plan the trip with %n stop</numerusform>
        <numerusform>Plan the trip with %n stops</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Take %n area(s) from the addresses</source>
      <translation>
        <numerusform>Take %n area from the addresses</numerusform>
        <numerusform>Take %n areas from the addresses</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>and %n more</source>
      <translation>
        <numerusform>and %n more</numerusform>
        <numerusform>and %n more</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>every %n minutes</source>
      <translation>
        <numerusform>every %n minute</numerusform>
        <numerusform>every %n minutes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>last visit %n day(s) ago</source>
      <translation>
        <numerusform>last visit %n day ago</numerusform>
        <numerusform>last visit %n days ago</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>TypeBack</name>
    <message numerus="yes">
      <source>%n contact(s)</source>
      <translation>
        <numerusform>%n contact</numerusform>
        <numerusform>%n contacts</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n need(s)</source>
      <translation>
        <numerusform>%n need</numerusform>
        <numerusform>%n needs</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n promise(s)</source>
      <translation>
        <numerusform>%n promise</numerusform>
        <numerusform>%n promises</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n task(s)</source>
      <translation>
        <numerusform>%n task</numerusform>
        <numerusform>%n tasks</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n visit sheet(s) half typed: they are kept on “Visit results”.</source>
      <translation>
        <numerusform>%n visit sheet half typed: it is kept on “Visit results”.</numerusform>
        <numerusform>%n visit sheets half typed: they are kept on “Visit results”.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n visit(s) of which nothing is written down yet</source>
      <translation>
        <numerusform>%n visit of which nothing is written down yet</numerusform>
        <numerusform>%n visits of which nothing is written down yet</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n visit(s) planned</source>
      <translation>
        <numerusform>%n planned visit</numerusform>
        <numerusform>%n planned visits</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Keeping %n photo(s)</source>
      <translation>
        <numerusform>Keeping %n photo</numerusform>
        <numerusform>Keeping %n photos</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>UndoQuestion</name>
    <message numerus="yes">
      <source>%n customer(s)</source>
      <translation>
        <numerusform>%n customer</numerusform>
        <numerusform>%n customers</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Redo for %n customer(s)</source>
      <translation>
        <numerusform>Redo for %n customer</numerusform>
        <numerusform>Redo for %n customers</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Undo for %n customer(s)</source>
      <translation>
        <numerusform>Undo for %n customer</numerusform>
        <numerusform>Undo for %n customers</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>VisitsForm</name>
    <message numerus="yes">
      <source>Not the %n customer(s) with a visit planned</source>
      <translation>
        <numerusform>Not the %n customer with a visit planned</numerusform>
        <numerusform>Not the %n customers with a visit planned</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>One after another, every %n minutes</source>
      <translation>
        <numerusform>One after another, every %n minute</numerusform>
        <numerusform>One after another, every %n minutes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Plan %n visit(s)</source>
      <translation>
        <numerusform>Plan %n visit</numerusform>
        <numerusform>Plan %n visits</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Plan visits to %n customer(s)</source>
      <translation>
        <numerusform>Plan a visit to %n customer</numerusform>
        <numerusform>Plan visits to %n customers</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Words</name>
    <message numerus="yes">
      <source>%1; for %n it was so already</source>
      <translation>
        <numerusform>%1; for %n it was so already</numerusform>
        <numerusform>%1; for %n it was so already</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n day(s) ago</source>
      <translation>
        <numerusform>%n day ago</numerusform>
        <numerusform>%n days ago</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Nothing to change: it is so already for %n customer(s)</source>
      <translation>
        <numerusform>Nothing to change: it is so already for %n customer</numerusform>
        <numerusform>Nothing to change: it is so already for %n customers</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>in %n day(s)</source>
      <translation>
        <numerusform>in %n day</numerusform>
        <numerusform>in %n days</numerusform>
      </translation>
    </message>
  </context>
</TS>
