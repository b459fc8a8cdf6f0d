/**
 * Given names that say the sex of who bears them, lower case; names that both bear are left out. Compiled by hand after
 * the top of the name lists of the U.S. Social Security Administration, the U.K. Office for National Statistics and, for
 * Arabic, Spanish, French, Italian, German, Slavic, Turkish, Persian, South Asian, Malay and African names, Wikipedia's
 * lists of the most popular given names by country.
 */

export const womensNames = `
  abigail adele agnes aisha alice alison amal amanda amelia amina amy ana anastasia andreea angela angelina anita ann anna
  anne annette antonia asma ayesha barbara beata beatrice beatriz benazir bernadette beth betty brenda bridget camilla
  carla carmen carol carolina caroline carolyn catherine cecilia charlotte cheryl chiara christina christine claire clara
  claudia condoleezza consuelo corazon cristina cynthia daniela danielle deborah debra delia denise diana diane donna
  dora doris dorothy edith eileen elaine eleanor elena elisabeth elizabeth ellen elsa emily emma erika esther eugenia eva
  evelyn farah fatima fatma fatou federica felicia florence frances francesca gabriela gail geraldine gillian gina giulia
  gladys gloria grace graciela hannah harriet heather heidi helen helena hilary hillary hina huda ingrid irena irene irina
  isabel isabella jacqueline jane janet janice jasmine jeanne jennifer jessica jill joan joanna josephine joyce juanita
  judith julia juliana julie karen karin katarina kate katherine kathleen kathryn katie khadija kristina larisa larissa
  latifa laura lauren laurence leila lena leticia lidia lillian linda lisa liz lois lorena loretta louise lourdes lucia
  lucy ludmila luisa lydia lyudmila madeleine maha mairead malala margaret margarita maria mariam mariana marie marilyn
  marina marjorie marta martha mary maryam maureen megan megawati melanie melissa mercedes michelle milena mildred mireille
  miriam monica mona nadia nancy naomi natalia natalie natasha nawal nicole nina noor nora norma olga olivia pamela
  patricia paula pauline penelope phyllis polly priscilla priya prudence rachel raquel rebecca regina rita roberta rosa
  rosalind rosario rosemary roza ruth sabrina salma samantha samira sandra sania sara sarah sharon sheikha sheila shirley
  simone siti sofia sonia sophia sophie stella stephanie sue susan susana susanna suzanne svetlana sylvia tamara tatiana
  tatyana teresa thelma theresa tina tracey tracy ursula valentina valerie vanessa vera veronica veronika victoria viktoria
  violeta virginia vivian wafa wendy yasmin yelena yolanda yulia yvette yvonne zainab zeinab zoe zuzana
`
  .trim()
  .split(/\s+/u)

export const mensNames = `
  aaron abbas abdel abdul abdullah abdulrahman abraham abu adam adel adnan adolfo ahmad ahmed akbar alan albert alberto aleksandr
  alejandro alexander alfred alfredo ali allan allen amir anatoly anders andreas andrei andrew andrey andrzej anthony antonio
  anwar ariel arif arnold arthur artur asif atif aziz baker ban barack barry bashar bashir benjamin bernard bill bob boris brian
  bruce carl carlos cesar charles chris claude claudio colin craig daniel dariusz dave david denis dennis diego
  dimitri dmitri dmitry dominic donald douglas duncan edgar edmund eduardo edward edwin emmanuel enrique eric erik ernesto
  ernest eugene evo farid farooq faisal felipe ferdinand fernando fidel francisco frank franz frederick gary gennady geoffrey george
  georges gerald gerard gerhard gerry giorgio giovanni giuseppe glenn gordon graham greg gregory guillermo gustavo guy habib
  hafez haider hamad hamid hans harold harry hasan hashim hassan hector helmut henri henry herbert hosni howard hugh hugo
  hussein ian ibrahim igor imran isaac ismail ivan jack jacob jacques jakob jamal james javier jeff jeffrey jeremy jerome jerry
  jim jimmy joe joel johan johannes john jonathan jorge jose josef joseph joshua juan julio karl keith kenneth
  kevin khaled khalid klaus kofi kumar larry lars lawrence leon leonard leonid louis luis lukas mahmoud mahmud majid
  malcolm mansour manuel marc marcel marcelo marco marcos mario mark martin masood matthew maurice max mehmet michael miguel
  mike mikhail milan mohamed mohammad mohammed mohsen moshe muhammad mustafa nabil najib nathan nelson nicholas nicolas nicolae
  nigel nikolai norman nuri oleg oliver omar oscar osama osman otto pablo patrick paul pavel pedro pervez peter
  philip philippe pierre qasim rafael rafik ralph ramon ramzi rashid raul raymond reza ricardo richard robert
  roberto roger roland ronald rudolf rudolph saad saddam saeed sajid salim salman samuel scott sean sebastian sergei sergey sergio
  shahid silvio simon slobodan stanley stefan stephen steve steven stuart suleiman syed tariq terry theodore thomas tim
  timothy tom tomas tony umar vaclav victor viktor vincent vladimir wahid walter warren wayne werner wilhelm will
  william wolfgang yasser yasir yitzhak yousef youssef yuri yusuf zachary zalmay zbigniew
`
  .trim()
  .split(/\s+/u)
