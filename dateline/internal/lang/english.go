package lang

var english = Language{
	Code:  "en",
	And:   "and & plus",
	By:    "By |BY ",
	Links: "of the de la le on in upon by al el del los las da di du des san y under near at off aboard over",
	Directions: "the northern southern eastern western central near occupied northeastern northwestern southeastern " +
		"southwestern north south east west outside downtown upstate suburban rural",
	Short: "st ste mt ft pt mts sts",
	Starts: "san santa st saint ste fort ft mount mt lake port new north south east west el los las la le cape " +
		"upper lower old great point city de den der het al ar la el",
	Endings: "county beach city springs falls heights park grove meadows hills valley lake island islands township " +
		"parish airport junction harbor harbour creek river bay point ridge village borough shores border " +
		"station camp base district province region territory peninsula ocean sea strait gulf desert mountain " +
		"mountains mount",
	Vessels: "aboard",
	Nowhere: "no-city clandestine undated",
	States: "ALA.|ALASKA|ARIZ.|ARK.|CALIF.|COLO.|CONN.|DEL.|FLA.|GA.|HAWAII|IDAHO|ILL.|IND.|IOWA|KAN.|KY.|LA.|MAINE|MD.|" +
		"MASS.|MICH.|MINN.|MISS.|MO.|MONT.|NEB.|NEV.|N.H.|N.J.|N.M.|N.Y.|N.C.|N.D.|OHIO|OKLA.|ORE.|PA.|R.I.|S.C.|S.D.|" +
		"TENN.|TEXAS|UTAH|VT.|VA.|WASH.|W.VA.|W. VA.|WIS.|WYO.|D.C.|AL|AK|AZ|AR|CA|CO|CT|DE|FL|GA|HI|ID|IL|IN|IA|KS|KY|" +
		"LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM|NY|NC|ND|OH|OK|OR|PA|RI|SC|SD|TN|TX|UT|VT|VA|WA|WV|WI|WY|DC|ONTARIO|" +
		"ONT.|QUEBEC|QUE.|BRITISH COLUMBIA|B.C.|BC|ALBERTA|ALTA.|MANITOBA|SASKATCHEWAN|NOVA SCOTIA|N.S.|NEW BRUNSWICK|" +
		"NEWFOUNDLAND|ENGLAND|SCOTLAND|WALES|NORTHERN IRELAND|UNITED KINGDOM|UK|IRELAND|USA|U.S.|UNITED STATES|CANADA|" +
		"MEXICO|AFGHANISTAN|ALBANIA|ALGERIA|ANGOLA|ARGENTINA|ARMENIA|AUSTRALIA|AUSTRIA|AZERBAIJAN|BAHRAIN|BANGLADESH|" +
		"BELARUS|BELGIUM|BENIN|BOLIVIA|BOSNIA|BOTSWANA|BRAZIL|BULGARIA|BURKINA FASO|BURUNDI|CAMBODIA|CAMEROON|CHAD|" +
		"CHILE|CHINA|COLOMBIA|CONGO|COSTA RICA|CROATIA|CUBA|CYPRUS|CZECH REPUBLIC|DENMARK|DOMINICAN REPUBLIC|ECUADOR|" +
		"EGYPT|EL SALVADOR|ERITREA|ESTONIA|ETHIOPIA|FINLAND|FRANCE|GABON|GAZA STRIP|GEORGIA|GERMANY|GHANA|GREECE|" +
		"GUATEMALA|GUINEA|HAITI|HONDURAS|HUNGARY|ICELAND|INDIA|INDONESIA|IRAN|IRAQ|ISRAEL|ITALY|IVORY COAST|JAMAICA|" +
		"JAPAN|JORDAN|KAZAKHSTAN|KENYA|KOSOVO|KUWAIT|KYRGYZSTAN|LAOS|LATVIA|LEBANON|LIBERIA|LIBYA|LITHUANIA|MADAGASCAR|" +
		"MALAWI|MALAYSIA|MALI|MALTA|MAURITANIA|MOLDOVA|MONGOLIA|MONTENEGRO|MOROCCO|MOZAMBIQUE|MYANMAR|NAMIBIA|NEPAL|" +
		"NETHERLANDS|NEW ZEALAND|NICARAGUA|NIGER|NIGERIA|NORTH KOREA|NORTH MACEDONIA|NORWAY|OMAN|PAKISTAN|PANAMA|" +
		"PARAGUAY|PERU|PHILIPPINES|POLAND|PORTUGAL|PUERTO RICO|QATAR|ROMANIA|RUSSIA|RWANDA|SAUDI ARABIA|SENEGAL|SERBIA|" +
		"SIERRA LEONE|SLOVAKIA|SLOVENIA|SOMALIA|SOUTH AFRICA|SOUTH KOREA|SOUTH SUDAN|SPAIN|SRI LANKA|SUDAN|SWEDEN|" +
		"SWITZERLAND|SYRIA|TAIWAN|TAJIKISTAN|TANZANIA|THAILAND|TUNISIA|TURKEY|TURKIYE|TURKMENISTAN|UGANDA|UKRAINE|" +
		"UNITED ARAB EMIRATES|URUGUAY|UZBEKISTAN|VENEZUELA|VIETNAM|WEST BANK|YEMEN|ZAMBIA|ZIMBABWE",
	Regions: "USSR|U.S.S.R.|ROC|PRC|FRG|GDR|DPRK|ROK|West Germany|East " +
		"Germany|Yugoslavia|Czechoslovakia|Zaire|Rhodesia|Burma|Gaza|Gaza Strip|the Gaza Strip|West Bank|the " +
		"West Bank|England|Scotland|Wales|Northern Ireland|Kashmir|Crimea|Tibet|Kurdistan|Puerto " +
		"Rico|P.R.|Guam|Hong Kong|HKSAR|U.K.|U.A.E.|N.L.|P.E.I.|N.W.T." +
		"|Alabama|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Illinois|Indiana|Kansas|Kentucky" +
		"|Louisiana|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada" +
		"|New Hampshire|New Jersey|New Mexico|North Carolina|North Dakota|Oklahoma|Oregon|Pennsylvania|Rhode Island" +
		"|South Carolina|South Dakota|Tennessee|Vermont|Virginia|West Virginia|Wisconsin|Wyoming|District of Columbia" +
		"|D.C.|Newfoundland and Labrador|N.B.|Prince Edward Island|Yukon|Nunavut|Northwest Territories|Sask.|Man.|ON" +
		"|QC|AB|MB|SK|NB|NL|New South Wales|NSW|N.S.W.|Queensland|Qld|South Australia|Western Australia|Tasmania" +
		"|Northern Territory|Andhra Pradesh|Arunachal Pradesh|Assam|Bihar|Chhattisgarh|Goa|Gujarat|Haryana" +
		"|Himachal Pradesh|Jharkhand|Karnataka|Kerala|Madhya Pradesh|Maharashtra|Manipur|Meghalaya|Mizoram|Nagaland" +
		"|Odisha|Punjab|Rajasthan|Sikkim|Tamil Nadu|Telangana|Tripura|Uttar Pradesh|Uttarakhand|West Bengal|Sindh" +
		"|Balochistan|Khyber Pakhtunkhwa|Catalonia|Bavaria|Lombardy|Sicily|Sardinia|Tuscany|Brittany|Normandy" +
		"|Provence|Jalisco|Sinaloa|Chiapas|Chihuahua|Sonora|Veracruz|Michoacan|Xinjiang|Guangdong|Sichuan|Hubei|Hunan" +
		"|Yunnan|Fujian|Zhejiang|Jiangsu|Shandong|Henan|Hebei|Chechnya|Dagestan|Siberia|Tigray|Darfur|North Kivu" +
		"|Borno|Sarawak|Sabah|West Java|Bali|Mindanao|Abkhazia|South Ossetia|Nagorno-Karabakh",
	Cities: "Beijing|Washington|New Delhi|Ottawa|Canberra|Ankara|Bern|Berne|Abuja|Yaounde|Rabat|Tel Aviv|Hanoi|Geneva|" +
		"Munich|Milan|Naples|Turin|Florence|Venice|Genoa|Palermo|Frankfurt|Hamburg|Cologne|Dusseldorf|Stuttgart|" +
		"Leipzig|Dresden|Nuremberg|Barcelona|Valencia|Seville|Bilbao|Porto|Lyon|Marseille|Toulouse|Strasbourg|Bordeaux|" +
		"Lille|Antwerp|Bruges|Rotterdam|Krakow|Gdansk|Wroclaw|Lodz|Poznan|Brno|Graz|Salzburg|Linz|Gothenburg|Malmo|" +
		"Bergen|Aarhus|Odense|Tampere|Edinburgh|Glasgow|Manchester|Liverpool|Birmingham|Leeds|Sheffield|Cardiff|" +
		"Belfast|Aberdeen|Cork|Galway|St. Petersburg|Rostov-on-Don|Kazan|Sochi|Grozny|Kharkiv|Kharkov|Odesa|Odessa|" +
		"Lviv|Donetsk|Luhansk|Mariupol|Zaporizhzhia|Kherson|Sevastopol|Mumbai|Bombay|Delhi|Chennai|Madras|Bengaluru|" +
		"Bangalore|Hyderabad|Pune|Ahmedabad|Surat|Jaipur|Lucknow|Kanpur|Nagpur|Indore|Bhopal|Patna|Ranchi|Raipur|" +
		"Bhubaneswar|Cuttack|Guwahati|Shillong|Imphal|Agartala|Aizawl|Kohima|Itanagar|Gangtok|Kochi|Thiruvananthapuram|" +
		"Kozhikode|Coimbatore|Madurai|Tiruchi|Visakhapatnam|Vijayawada|Amaravati|Mysuru|Mysore|Mangaluru|Mangalore|" +
		"Hubballi|Panaji|Vadodara|Rajkot|Gandhinagar|Udaipur|Jodhpur|Ajmer|Chandigarh|Amritsar|Ludhiana|Jalandhar|" +
		"Shimla|Dehradun|Srinagar|Jammu|Leh|Gurugram|Gurgaon|Noida|Ghaziabad|Faridabad|Agra|Varanasi|Allahabad|" +
		"Prayagraj|Meerut|Bareilly|Gorakhpur|Nashik|Aurangabad|Kolhapur|Thane|Navi Mumbai|Puducherry|Jamshedpur|" +
		"Dhanbad|Siliguri|Islamabad|Lahore|Rawalpindi|Peshawar|Quetta|Multan|Faisalabad|Sialkot|Gujranwala|Sukkur|" +
		"Muzaffarabad|Gilgit|Chittagong|Chattogram|Sylhet|Rajshahi|Khulna|Barishal|Cox's Bazar|Rangpur|Mymensingh|" +
		"Gazipur|Narayanganj|Pokhara|Kandy|Jaffna|Abu Dhabi|Sharjah|Ajman|Fujairah|Ras Al Khaimah|Jeddah|Mecca|Makkah|" +
		"Medina|Madinah|Dammam|Manama|Muscat|Aleppo|Homs|Idlib|Mosul|Basra|Erbil|Kirkuk|Najaf|Sanaa|Aden|Hodeidah|" +
		"Alexandria|Benghazi|Ramallah|Hebron|Nablus|Jenin|Rafah|Khan Younis|Haifa|Izmir|Antalya|Gaziantep|Diyarbakir|" +
		"Isfahan|Mashhad|Tabriz|Shiraz|Kandahar|Herat|Mazar-i-Sharif|Jalalabad|Lagos|Ibadan|Kano|Kaduna|Port Harcourt|" +
		"Benin City|Enugu|Jos|Maiduguri|Ilorin|Abeokuta|Akure|Calabar|Owerri|Uyo|Asaba|Yola|Sokoto|Minna|Kumasi|Tamale|" +
		"Mombasa|Kisumu|Eldoret|Nakuru|Dodoma|Arusha|Zanzibar|Entebbe|Gulu|Durban|Cape Town|Pretoria|Bloemfontein|" +
		"Port Elizabeth|Bulawayo|Mutare|Goma|Bukavu|Perth|Adelaide|Brisbane|Hobart|Darwin|Gold Coast|Newcastle|" +
		"Wellington|Christchurch|Dunedin|Ho Chi Minh City|Da Nang|Haiphong|Chiang Mai|Phuket|Pattaya|Mandalay|" +
		"Naypyidaw|Naypyitaw|Kota Kinabalu|George Town|Johor Bahru|Putrajaya|Shah Alam|Ipoh|Kota Bharu|Surabaya|" +
		"Bandung|Medan|Denpasar|Makassar|Quezon City|Davao City|Cebu City|Zamboanga City|Baguio City|Iloilo City|Osaka|" +
		"Kyoto|Nagoya|Yokohama|Kobe|Fukuoka|Sapporo|Hiroshima|Nagasaki|Naha|Sendai|Busan|Incheon|Daegu|Gwangju|Daejeon|" +
		"Sejong|Guangzhou|Shenzhen|Wuhan|Chengdu|Chongqing|Tianjin|Nanjing|Hangzhou|Xi'an|Harbin|Dalian|Qingdao|" +
		"Kunming|Lhasa|Kaohsiung|Taichung|Guadalajara|Tijuana|Ciudad Juarez|Cancun|Acapulco|Veracruz|Culiacan|Medellin|" +
		"Cali|Cartagena|Guayaquil|Maracaibo|Valparaiso|Cordoba|Rosario|Belo Horizonte|Porto Alegre|Curitiba|Brasilia|" +
		"San Jose|San Juan|Santo Domingo|Port-au-Prince|Kingston|Georgetown|Calgary|Quebec City|Milwaukee|Sacramento|" +
		"Oakland|Fresno|Long Beach|Portland|Tucson|Albuquerque|El Paso|Fort Worth|Austin|Tampa|Orlando|Jacksonville|" +
		"Tallahassee|Fort Lauderdale|West Palm Beach|Charlotte|Raleigh|Durham|Greensboro|Richmond|Norfolk|" +
		"Virginia Beach|Annapolis|Wilmington|Newark|Trenton|Hartford|New Haven|Providence|Albany|Buffalo|Rochester|" +
		"Syracuse|Columbus|Toledo|Dayton|Akron|Louisville|Lexington|Nashville|Memphis|Knoxville|Chattanooga|" +
		"Little Rock|Tulsa|Wichita|Topeka|Kansas City|Omaha|Lincoln|Des Moines|Madison|St. Paul|Minneapolis|" +
		"Baton Rouge|Montgomery|Savannah|Columbia|Charleston|Anchorage|Juneau|Honolulu|Spokane|Tacoma|Salem|Boise|" +
		"Cheyenne|Helena|Billings|Bismarck|Sioux Falls|Burlington|Harrisburg|Allentown|Scranton|Erie|Lansing|" +
		"Grand Rapids|Flint|Ann Arbor|ATLANTA|BALTIMORE|BOSTON|CHICAGO|CINCINNATI|CLEVELAND|DALLAS|DENVER|DETROIT|" +
		"HOUSTON|INDIANAPOLIS|LAS VEGAS|LOS ANGELES|MIAMI|NEW ORLEANS|NEW YORK|OKLAHOMA CITY|PHILADELPHIA|PHOENIX|" +
		"PITTSBURGH|ST. LOUIS|SALT LAKE CITY|SAN ANTONIO|SAN DIEGO|SAN FRANCISCO|SEATTLE|ACCRA|ADDIS ABABA|ALGIERS|" +
		"AMMAN|AMSTERDAM|ATHENS|AUCKLAND|BAGHDAD|BANGKOK|BEIRUT|BELGRADE|BERLIN|BOGOTA|BRUSSELS|BUCHAREST|BUDAPEST|" +
		"BUENOS AIRES|CAIRO|CARACAS|COLOMBO|COPENHAGEN|DAKAR|DAMASCUS|DHAKA|DJIBOUTI|DOHA|DUBAI|DUBLIN|GAZA|GIBRALTAR|" +
		"GUATEMALA CITY|HARARE|HAVANA|HELSINKI|HONG KONG|ISTANBUL|JAKARTA|JERUSALEM|JOHANNESBURG|KABUL|KARACHI|" +
		"KATHMANDU|KHARTOUM|KIEV|KYIV|KUALA LUMPUR|KUWAIT CITY|LIMA|LISBON|LONDON|LUXEMBOURG|MACAU|MADRID|MANILA|" +
		"MELBOURNE|MEXICO CITY|MONACO|MONTREAL|MOSCOW|NAIROBI|OSLO|PANAMA CITY|PARIS|PRAGUE|PYONGYANG|QUITO|" +
		"RIO DE JANEIRO|RIYADH|ROME|SAN MARINO|SANTIAGO|SAO PAULO|SARAJEVO|SEOUL|SHANGHAI|SINGAPORE|SOFIA|STOCKHOLM|" +
		"SYDNEY|TAIPEI|TEHRAN|TOKYO|TORONTO|TRIPOLI|TUNIS|UNITED NATIONS|VANCOUVER|VATICAN CITY|THE HAGUE|VIENNA|" +
		"WARSAW|YANGON|ZAGREB|ZURICH",
	Common: "the a an of to in and for on that is was with at by from as are has have his her its it this will be " +
		"after who were their said not but they over more than been had who which into when",
	Articles: "on",
	Labels: "exclusive update updated updates breaking watch photos photo video videos file opinion analysis " +
		"review live news correction clarification note editorial commentary advisory alert listen read " +
		"related recap preview interview poll quiz q a claim facts fact answer question summary background " +
		"context warning spoiler sponsored advertisement sport sports business politics world local weather " +
		"obituary column",
	Speech: "i well yeah yes no you we my it's that's you're i'm i've we're so oh okay right absolutely sure " +
		"thanks thank hi hello please what why how don't let's um",
}
